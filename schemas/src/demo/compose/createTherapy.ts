import type {SanityDocumentLike} from '@sanity/types'
import {createSlug} from './createSlug.ts'
import {publicDemoDocument} from './publicDemoDocument.ts'

/** A therapy whose evidence is not rated: no source of the demonstration content rates a single therapy. */
export const createTherapy = (slug: string, fields: object): SanityDocumentLike => ({
  ...publicDemoDocument,
  _id: `therapy-${slug}`,
  _type: 'therapy',
  evidenceStrength: {_type: 'evidenceStrength', rating: 'notRated'},
  slug: createSlug(slug),
  ...fields,
})
