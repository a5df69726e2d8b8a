import {evidenceFields} from './evidence.groq.ts'

const therapyLinkFields = `_id, title, alternateName, "slug": slug.current, summary` as const

/** One part of a program, with the therapies that it offers and draws on. */
export const componentFields = `
  _key, title, text, availability,
  "therapy": therapy->{${therapyLinkFields}},
  "includes": coalesce(includes[defined(@->)]->{${therapyLinkFields}}, []),
  ${evidenceFields}
` as const
