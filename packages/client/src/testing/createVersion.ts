import {toReference, toSlug} from './answer.ts'

/** A document, or a translation of the one with the id `of`. */
export const createVersion = (
  _type: string,
  _id: string,
  language: string,
  fields: object,
  of?: string,
) => ({
  _type,
  _id,
  language,
  slug: toSlug(_id),
  ...(of && {translationOf: {source: toReference(of)}}),
  ...fields,
})
