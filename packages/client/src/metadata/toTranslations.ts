import type {Translation} from '../generated/types.ts'
import type {MetadataPage} from './MetadataPage.ts'

/** A page in other languages; the provider's page has no slug in any. */
export const toTranslations = (page: MetadataPage): readonly Translation[] =>
  page._type === 'provider'
    ? page.translations.map((translation) => ({...translation, slug: ''}))
    : page.translations
