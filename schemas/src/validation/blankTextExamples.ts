import type {Examples} from './Examples.ts'

/** Texts for the rule on blanks. */
export const blankTextExamples: Examples<string> = {
  good: ['What is an IOP?', ' IOP ', 'a', '¿Qué es?', '988'],
  bad: ['   ', ' \n ', '\t', '\u00A0', '\u200B\u200B', '\u3000 \r\n'],
}
