import {sourceFields} from './source.groq.ts'

/** What a statement or a document rests on: sources with locators, or general guidance. */
export const evidenceFields = `
  evidence,
  "citations": coalesce(citations[defined(source->)]{_key, locator, "source": source->{${sourceFields}}}, [])
` as const
