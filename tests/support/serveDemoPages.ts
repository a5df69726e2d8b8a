import {createContentClient} from '@iop-content/client'
import type {ConnectedContentClient} from '@iop-content/client'
import type {MetadataPage, SiteContext} from '@iop-content/client/metadata'
import {siteQuery} from '@iop-content/client/queries'
import {readPages} from './readPages.ts'
import {serveDemo} from './serveDemo.ts'

/** Every page of the demonstration content in both languages, and the site of which a page is made. */
export interface DemoPages {
  readonly content: ConnectedContentClient
  readonly pages: readonly MetadataPage[]
  readonly siteOf: (language: string) => SiteContext
  readonly close: () => Promise<void>
}

/** The address of the site. */
export const siteUrl = 'https://example.org'

/** Where the site has a page. */
export const toUrl: SiteContext['toUrl'] = ({_type, slug, language}) =>
  `/${language}/${_type}/${slug}`

/** Serves the demonstration content, and reads every page of it. */
export async function serveDemoPages(): Promise<DemoPages> {
  const {config, close} = await serveDemo()
  const content = createContentClient(config)
  const read = async (language: string) => {
    const {settings} = await content.fetch(siteQuery, {language})
    return [language, {url: siteUrl, settings, toUrl}] as const
  }
  const sites = new Map([await read('en'), await read('es')])
  const siteOf = (language: string) => {
    const site = sites.get(language)
    if (!site) throw new Error(`There is no site in ${language}.`)
    return site
  }
  const pages = [...(await readPages(content, 'en')), ...(await readPages(content, 'es'))]
  return {content, pages, siteOf, close}
}
