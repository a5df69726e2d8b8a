import {sourceFields} from './source.groq.ts'

/** Sources, each with the place in it; those that are gone are left out. */
export const citationsField = `
  "citations": coalesce(citations[defined(source->)]{_key, locator, source->{${sourceFields}}}, [])
` as const

/** What a statement or a document rests on: sources with locators, or general guidance. */
export const evidenceFields = `evidence, ${citationsField}` as const
