import type {ProviderDraft} from '@iop-content/client'
import {providerQuery} from '@iop-content/client/queries'
import type {Language} from '../i18n/languages.ts'
import type {ContentReader} from './getContent.ts'

/** The organization that publishes the site; null where it has no document in a language. */
export const readProvider = (
  content: ContentReader,
  language: Language,
): Promise<ProviderDraft | null> => content.fetch(providerQuery, {language})
