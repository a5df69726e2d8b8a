import type {SanityDocumentLike} from '@sanity/types'
import {publicDocument} from '../../initialValues/publicDocument.ts'
import {createReference} from './createReference.ts'
import {createSlug} from './createSlug.ts'

/** A question with its answer; general guidance, unless told what it rests on. */
export const createFaq = (
  slug: string,
  topic: string,
  question: string,
  answer: object[],
  evidence: object = {},
): SanityDocumentLike => ({
  ...publicDocument,
  ...evidence,
  _id: `faq-${slug}`,
  _type: 'faq',
  question,
  answer,
  topic: createReference(`topic-${topic}`),
  slug: createSlug(slug),
})
