import type {FindingRule} from './FindingRule.ts'
import {isBlank} from './isBlank.ts'

/** Finds a text that is there and says nothing: empty, or of blanks only. */
export const blankTextRule: FindingRule<string> = (text) =>
  isBlank(text)
    ? [
        {
          rule: 'blankText',
          severity: 'error',
          path: [],
          message: 'This has no words.',
          remedy: 'Write the text, or clear the field.',
        },
      ]
    : []
