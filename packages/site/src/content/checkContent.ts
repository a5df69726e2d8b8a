import {siteQuery} from '@iop-content/client/queries'
import {SettingsError} from '../settings/SettingsError.ts'
import {getPublishedContent} from './getContent.ts'

/**
 * Finds out before a build whether there is a site to build. Throws the client's error where no content can be read, and a
 * `SettingsError` where the content has no site settings.
 */
export async function checkContent(): Promise<void> {
  const {settings} = await getPublishedContent().fetch(siteQuery, {language: 'en'})
  if (!settings) {
    throw new SettingsError(
      'The content has no site settings in English. Publish them in the Studio, under Settings, or run `npx pnpm@12 content seed`.',
    )
  }
}
