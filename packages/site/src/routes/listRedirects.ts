import {redirectsQuery} from '@iop-content/client/queries'
import type {ContentReader} from '../content/getContent.ts'
import {parseLanguage} from '../i18n/languages.ts'
import {readAll} from './readAll.ts'
import {toPath, toSitePath} from './toPath.ts'

/** An old address, and where it leads now. */
export interface Redirect {
  /** A path of the site. */
  readonly from: string
  /** A path of the site, or a whole address. */
  readonly to: string
  readonly isPermanent: boolean
}

/** Every redirect that editors set; those whose page has no address are left out. */
export async function listRedirects(content: ContentReader): Promise<readonly Redirect[]> {
  const redirects = await readAll((after) => content.fetch(redirectsQuery, {after}))
  return redirects.flatMap(({from, to, page, isPermanent}) => {
    const target = page ? toPagePath(page) : to && toAddress(to)
    return from && target ? [{from, to: target, isPermanent: isPermanent ?? false}] : []
  })
}

function toPagePath(page: {
  readonly _type: string
  readonly slug: string | null
  readonly language: string | null
}): string | null {
  const language = parseLanguage(page.language === 'en' ? undefined : (page.language ?? ''))
  return language && toPath(page, language)
}

/** Editors write a whole address, or a path with its language. */
const toAddress = (to: string) => (/^https?:/.test(to) ? to : toSitePath(to, 'en'))
