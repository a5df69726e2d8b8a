import type {SanityDocumentLike} from '@sanity/types'
import {conditions} from './documents/conditions.ts'
import {crisisResources} from './documents/crisisResources.ts'
import {faqs} from './documents/faqs.ts'
import {guide} from './documents/guide.ts'
import {levelsOfCare} from './documents/levelsOfCare.ts'
import {myths} from './documents/myths.ts'
import {programPage} from './documents/programPage.ts'
import {provider} from './documents/provider.ts'
import {sources} from './documents/sources.ts'
import {therapies} from './documents/therapies.ts'
import {topics} from './documents/topics.ts'

/** The demonstration content: published documents with stable ids, whose references all resolve within it. */
export const demoDocuments: readonly SanityDocumentLike[] = [
  programPage,
  guide,
  ...therapies,
  ...myths,
  ...faqs,
  ...topics,
  ...conditions,
  ...levelsOfCare,
  ...crisisResources,
  ...sources,
  provider,
]
