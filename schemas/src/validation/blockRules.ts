import {blankBlocksRule} from './blankBlocksRule.ts'
import type {FindingRule, Situation} from './FindingRule.ts'
import {headingOrderRule} from './headingOrderRule.ts'
import {linkTextRule} from './linkTextRule.ts'
import {proseRules} from './proseRules.ts'
import {readingGradeRule} from './readingGradeRule.ts'
import {type TextBlock, toTextBlocks} from './toTextBlocks.ts'

const findInBlock = (block: TextBlock, situation: Situation) => {
  const isCited = block.annotations.includes('citation')
  const own = isCited ? {...situation, evidence: 'cited'} : situation
  return [
    ...proseRules.flatMap((rule) => rule(block.text, own)),
    ...block.links.flatMap((link) => linkTextRule(link, own)),
  ].map((finding) => ({...finding, path: [{_key: block._key}, ...finding.path]}))
}

/** The rules for Portable Text under a heading of this level: those for prose in each block, link texts, headings, reading grade. */
export const blockRules = (levelAbove: number): readonly FindingRule<readonly unknown[]>[] => [
  blankBlocksRule,
  (blocks, situation) => toTextBlocks(blocks).flatMap((block) => findInBlock(block, situation)),
  (blocks, situation) =>
    readingGradeRule(
      toTextBlocks(blocks).map(({text}) => text),
      situation,
    ),
  headingOrderRule(levelAbove),
]
