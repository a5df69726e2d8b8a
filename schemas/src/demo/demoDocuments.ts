import type {SanityDocumentLike} from '@sanity/types'
import {conditions} from './documents/conditions.ts'
import {crisisResources} from './documents/crisisResources.ts'
import {glossaryTerms} from './documents/glossaryTerms.ts'
import {guide} from './documents/guide.ts'
import {levelsOfCare} from './documents/levelsOfCare.ts'
import {myths} from './documents/myths.ts'
import {navigation} from './documents/navigation.ts'
import {otherTherapies} from './documents/otherTherapies.ts'
import {practicalFaqs} from './documents/practicalFaqs.ts'
import {programPage} from './documents/programPage.ts'
import {provider} from './documents/provider.ts'
import {redirects} from './documents/redirects.ts'
import {siteSettings} from './documents/siteSettings.ts'
import {sources} from './documents/sources.ts'
import {spanishDocuments} from './documents/spanish/spanishDocuments.ts'
import {talkTherapies} from './documents/talkTherapies.ts'
import {topics} from './documents/topics.ts'
import {treatmentFaqs} from './documents/treatmentFaqs.ts'

/** The demonstration content: published documents with stable ids, whose references all resolve within it. */
export const demoDocuments: readonly SanityDocumentLike[] = [
  programPage,
  guide,
  ...talkTherapies,
  ...otherTherapies,
  ...myths,
  ...treatmentFaqs,
  ...practicalFaqs,
  ...topics,
  ...conditions,
  ...levelsOfCare,
  ...crisisResources,
  ...glossaryTerms,
  ...sources,
  provider,
  siteSettings,
  navigation,
  ...redirects,
  ...spanishDocuments,
]
