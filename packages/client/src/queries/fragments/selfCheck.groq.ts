import {evidenceFields} from './evidence.groq.ts'

/** The self-check: questions, and what each outcome tells. It runs in the reader's browser. */
export const selfCheckFields = `
  heading, introduction, privacyNote, disclaimer,
  questions[]{_key, question, weighs},
  resultMightFit{heading, text},
  resultSupportiveHomeOnly{heading, text},
  resultAllNo{heading, text},
  ${evidenceFields}
` as const
