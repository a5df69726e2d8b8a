import {evidenceFields} from './evidence.groq.ts'

/** One thing that is said to readers, with what it rests on. */
export const statementFields = `_key, title, text, ${evidenceFields}` as const
