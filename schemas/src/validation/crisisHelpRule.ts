import type {SanityDocumentLike} from '@sanity/types'
import {pageTypes} from '../fields/pageTypes.ts'
import type {DatasetRule} from './DatasetRule.ts'

const isPage = ({_type}: SanityDocumentLike) => pageTypes.some((type) => type === _type)

const toLanguage = ({language}: SanityDocumentLike) =>
  typeof language === 'string' ? language : 'en'

const isImmediate = ({_type, kind, contacts}: SanityDocumentLike) =>
  _type === 'crisisResource' &&
  (kind === 'emergency' || kind === 'crisisLine') &&
  Array.isArray(contacts) &&
  contacts.length > 0

/** Finds pages without a way to immediate help: every page shows the crisis resources of its own language. */
export const crisisHelpRule: DatasetRule = (documents) => {
  const helped = new Set(documents.filter(isImmediate).map(toLanguage))
  return documents
    .filter((document) => isPage(document) && !helped.has(toLanguage(document)))
    .map((document) => ({
      documentId: document._id,
      finding: {
        rule: 'crisisHelp',
        severity: 'error',
        path: [],
        message: `This page shows no way to immediate help in its language, ${toLanguage(document)}.`,
        remedy:
          'Publish a crisis resource in that language: an emergency service or a crisis line.',
      },
    }))
}
