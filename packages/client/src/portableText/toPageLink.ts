import {stegaClean} from '@sanity/client/stega'
import type {PageDraft} from '../generated/draftTypes.ts'
import type {Page} from '../generated/types.ts'
import type {ReportIssue} from './options/RenderIssue.ts'
import {toSafeHref} from './toSafeHref.ts'

/**
 * The path of a page on your site; null for one that it does not show.
 *
 * @example
 * const toPath: ToPath = ({_type, slug}) => (_type === 'guide' ? `/guides/${slug}` : null)
 */
export type ToPath = (page: Page) => string | null | undefined

/** A page of the site, and where it is there. */
export interface PageLink {
  readonly href: string
  readonly page: Page
}

/** What of a rendering finds a page; `language` stands in where a draft has none. */
interface LinkContext {
  readonly toPath: ToPath | undefined
  readonly report: ReportIssue
  readonly language: string | undefined
}

/** An origin that nobody owns, to find out whether a path stays on the site. */
const site = 'https://site.invalid'
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f]/

/** Asks the caller where a page is, and tells why there is none. */
export function toPageLink(
  page: PageDraft | null,
  {toPath, report, language}: LinkContext,
  {key, blockKey}: {readonly key: string; readonly blockKey: string},
): PageLink | null {
  const slug = stegaClean(page?.slug ?? '')
  if (!page || !slug) {
    report('missingPage', key, blockKey)
    return null
  }
  const linked = {...page, slug, language: stegaClean(page.language) || language || 'en'}
  const path = toPath?.(linked)
  if (!path) {
    report('missingPath', page._type, blockKey)
    return null
  }
  const href = toSafePath(path)
  if (href === null) report('refusedPath', path, blockKey)
  return href === null ? null : {href, page: linked}
}

/** A path that stays on the site, or a whole http or https address. A slug cannot turn it into `//elsewhere`. */
function toSafePath(path: string): string | null {
  if (controls.test(path)) return null
  if (URL.canParse(path, site) && new URL(path, site).origin === site) return path
  const href = toSafeHref(path)
  return /^https?:/i.test(path) && href?.startsWith('http') ? href : null
}
