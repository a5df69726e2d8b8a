import type {SanityDocumentLike} from '@sanity/types'
import {pageTypes} from '../fields/pageTypes.ts'
import type {DatasetFinding, DatasetRule} from './DatasetRule.ts'

/** What a site has once in each language, by the desk's name for it; the desk makes no second one, an address of the Studio or an import can. */
const singletons = {
  provider: 'Provider',
  siteSettings: 'Site settings',
  navigation: 'Navigation',
} as const

const types = Object.entries(singletons)

const isPage = ({_type}: SanityDocumentLike) => pageTypes.some((type) => type === _type)

const toLanguage = ({language}: SanityDocumentLike) =>
  typeof language === 'string' ? language : 'en'

const toFinding = (documentId: string, message: string, remedy: string): DatasetFinding => ({
  documentId,
  finding: {rule: 'singleton', severity: 'error', path: [], message, remedy},
})

/** Finds a second provider, settings or menu in a language: sites show one of them, and nobody can tell which. */
const findRepeated: DatasetRule = (documents) =>
  documents
    .filter(({_type}) => _type in singletons)
    .flatMap((document) => {
      const same = documents.filter(
        (other) => other._type === document._type && toLanguage(other) === toLanguage(document),
      )
      if (same.length === 1) return []
      const message = `There are ${same.length} of these in one language, and sites show only one.`
      const remedy = 'Keep the one that the desk opens, and delete the others.'
      return [toFinding(document._id, message, remedy)]
    })

/** Finds what the pages of a language lack, and says it once: of another singleton in that language, or of its first page. */
const findMissing: DatasetRule = (documents) => {
  const languages = new Set(documents.filter(isPage).map(toLanguage))
  return [...languages].flatMap((language) => {
    const same = documents.filter((document) => toLanguage(document) === language)
    const own = types.map(([type]) => same.find(({_type}) => _type === type))
    const place = own.find((document) => document) ?? same.find(isPage)
    return types.flatMap(([, title], index) =>
      own[index] || !place
        ? []
        : [
            toFinding(
              place._id,
              `There is no published “${title}” in the language “${language}”, which has pages: sites show them without it.`,
              `Open “${title}” under “Provider and settings” on the desk, and publish it.`,
            ),
          ],
    )
  })
}

/** Finds a second provider, settings or menu in a language, and none where there are pages. */
export const singletonRule: DatasetRule = (documents, situation) => [
  ...findRepeated(documents, situation),
  ...findMissing(documents, situation),
]
