import type {FindingRule} from './FindingRule.ts'

/** Finds a text that search results and lists would cut: more characters than this. */
export const lengthRule =
  (most: number): FindingRule<string> =>
  (text) => {
    const {length} = [...text]
    if (length <= most) return []
    return [
      {
        rule: 'length',
        severity: 'warning',
        path: [],
        message: `This has ${length} characters; search results cut it after about ${most}.`,
        remedy: `Remove ${length - most} or more, and keep what matters at the start.`,
      },
    ]
  }
