import type {SanityDocumentLike} from '@sanity/types'
import {createReference} from './createReference.ts'
import {createSlug} from './createSlug.ts'
import {publicDemoDocument} from './publicDemoDocument.ts'

/** A question as it stands in the files of the demonstration content. */
interface Question {
  readonly topic: string
  readonly question: string
  readonly shortAnswer: string
  readonly answer: object[]
  /** Who asks; somebody who looks for help, unless told otherwise. */
  readonly audience?: readonly string[]
  /** General guidance, unless told what the answer rests on. */
  readonly evidence?: object
}

/** A question with its answer. */
export const createFaq = (
  slug: string,
  {topic, evidence, audience = ['personSeekingHelp'], ...content}: Question,
): SanityDocumentLike => ({
  ...publicDemoDocument,
  ...evidence,
  ...content,
  _id: `faq-${slug}`,
  _type: 'faq',
  topic: createReference(`topic-${topic}`),
  audience,
  slug: createSlug(slug),
})
