import type {SiteSettings} from '../generated/types.ts'
import type {SiteContext} from '../metadata/SiteContext.ts'

/** What stands around every page. */
export const settings: SiteSettings = {
  _id: 'settings',
  language: 'en',
  title: 'A site',
  description: 'About it.',
  crisisBanner: '',
  disclaimer: '',
  image: null,
  publisher: null,
}

/** A site in one language. */
export const site: SiteContext = {
  url: 'https://example.org',
  settings,
  toUrl: ({_type, slug}) => `/${_type}/${slug}`,
}
