import type {FindingRule} from './FindingRule.ts'
import {isBlank} from './isBlank.ts'
import {isObject} from './isObject.ts'
import {toTextBlocks} from './toTextBlocks.ts'

/** Finds Portable Text without a single word, where nothing else stands in it, such as a picture. */
export const blankBlocksRule: FindingRule<readonly unknown[]> = (blocks) => {
  const isTextAlone = blocks.every((block) => isObject(block) && block._type === 'block')
  const hasWords = toTextBlocks(blocks).some(({text}) => !isBlank(text))
  return blocks.length === 0 || !isTextAlone || hasWords
    ? []
    : [
        {
          rule: 'blankText',
          severity: 'error',
          path: [],
          message: 'This has no words.',
          remedy: 'Write the text, or clear the field.',
        },
      ]
}
