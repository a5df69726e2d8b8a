import type {SanityDocumentLike} from '@sanity/types'
import {spanishCrisisResources} from './spanishCrisisResources.ts'
import {spanishFaqs} from './spanishFaqs.ts'
import {spanishLevelOfCare} from './spanishLevelOfCare.ts'
import {spanishNavigation} from './spanishNavigation.ts'
import {spanishProgramPage} from './spanishProgramPage.ts'
import {spanishProvider} from './spanishProvider.ts'
import {spanishSiteSettings} from './spanishSiteSettings.ts'
import {spanishTopics} from './spanishTopics.ts'

/** What a Spanish reader needs first. */
export const spanishDocuments: readonly SanityDocumentLike[] = [
  spanishProgramPage,
  ...spanishFaqs,
  ...spanishTopics,
  spanishLevelOfCare,
  ...spanishCrisisResources,
  spanishProvider,
  spanishSiteSettings,
  spanishNavigation,
]
