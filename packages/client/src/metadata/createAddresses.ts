import {ContentSiteError} from '../errors/ContentSiteError.ts'
import type {PageAddress} from './PageAddress.ts'
import type {SiteContext} from './SiteContext.ts'
import {toWebUrl} from './toWebUrl.ts'

/** The addresses of a site, whole and in their normal form. */
export interface Addresses {
  /** Where the site begins; ends with a slash where it has no path. */
  readonly root: string
  /** The home page in the language of the page. */
  readonly home: string
  readonly toUrl: (page: PageAddress) => string
  /** Makes an address of the site's own whole. */
  readonly toWhole: (address: string) => string
}

/** Checks the addresses that a front end gives; throws a `ContentSiteError` that says which one is wrong. */
export function createAddresses({
  url,
  home,
  toUrl,
}: Pick<SiteContext, 'url' | 'home' | 'toUrl'>): Addresses {
  const root = toWebUrl(url)
  if (!root) {
    throw new ContentSiteError(
      `The site’s url must be a whole address, as https://example.org; it is ${JSON.stringify(url)}.`,
    )
  }
  const toWhole = (address: string, origin = 'The site') => {
    const whole = toWebUrl(address, root)
    if (whole) return whole
    throw new ContentSiteError(
      `${origin} gave ${JSON.stringify(address)}: give an address such as /guides/a-guide, or a whole one.`,
    )
  }
  return {
    root,
    home: home ? toWhole(home) : root,
    toWhole: (address) => toWhole(address),
    toUrl: ({_type, slug, language}) =>
      toWhole(
        toUrl({_type, slug, language}),
        `toUrl, asked for the ${_type} ${JSON.stringify(slug)},`,
      ),
  }
}
