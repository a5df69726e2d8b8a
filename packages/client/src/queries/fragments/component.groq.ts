import {evidenceFields} from './evidence.groq.ts'
import {linkFields} from './link.groq.ts'

/** One part of a program, with the therapies that it offers and draws on. */
export const componentFields = `
  _key, title, text, availability,
  therapy->{${linkFields}},
  "includes": coalesce(includes[defined(@->)]->{${linkFields}}, []),
  ${evidenceFields}
` as const
