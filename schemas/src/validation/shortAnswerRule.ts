import {shortAnswerLimit} from './limits.ts'
import type {FindingRule} from './FindingRule.ts'

/** Refuses a short answer that speech and search results could not give whole. */
export const shortAnswerRule: FindingRule<string> = (text) => {
  const {length} = [...text]
  if (length <= shortAnswerLimit) return []
  return [
    {
      rule: 'shortAnswer',
      severity: 'error',
      path: [],
      message: `This has ${length} characters; ${shortAnswerLimit} are the most.`,
      remedy: `Remove ${length - shortAnswerLimit} or more: the rest belongs in the full answer.`,
    },
  ]
}
