import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {toTextBlocks} from './toTextBlocks.ts'

/** Finds headings that skip a level, have no words, or repeat the level of the heading that stands above the text. */
export const headingOrderRule =
  (levelAbove: number): FindingRule<readonly unknown[]> =>
  (blocks) => {
    let previous = levelAbove
    return toTextBlocks(blocks).flatMap(({_key, style, text}) => {
      const level = Number(/^h([1-6])$/.exec(style)?.[1])
      if (Number.isNaN(level)) return []
      const allowed = previous + 1
      const skips = level > allowed
      previous = Math.max(level, levelAbove)
      const found = (message: string, remedy: string): Finding[] => [
        {rule: 'headingOrder', severity: 'error', path: [{_key}], message, remedy},
      ]
      if (text.trim() === '') {
        return found('A heading has no words.', 'Write it, or make it a paragraph.')
      }
      if (skips) {
        return found(
          `The heading “${text}” skips a level.`,
          `Use a heading of level ${allowed}, or put one above it.`,
        )
      }
      if (level <= levelAbove) {
        return found(
          `The heading “${text}” is as high as the one that stands above this text.`,
          'Make it a smaller heading, or a section of its own.',
        )
      }
      return []
    })
  }
