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

/** An origin that nobody owns, to find out whether a path stays on the site. */
const site = 'https://site.invalid'
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f]/

/** Asks the caller for the path of a page, and tells why there is none. */
export function toPagePath(
  page: PageDraft | null,
  {toPath, report}: {readonly toPath: ToPath | undefined; readonly report: ReportIssue},
  {key, blockKey}: {readonly key: string; readonly blockKey: string},
): string | null {
  const slug = stegaClean(page?.slug ?? '')
  if (!page || !slug) {
    report('missingPage', key, blockKey)
    return null
  }
  const path = toPath?.({_id: page._id, _type: page._type, slug})
  if (!path) {
    report('missingPath', page._type, blockKey)
    return null
  }
  const safePath = toSafePath(path)
  if (safePath === null) report('refusedPath', path, blockKey)
  return safePath
}

/** A path that stays on the site, or a whole http or https address. A slug cannot turn it into `//elsewhere`. */
function toSafePath(path: string): string | null {
  if (controls.test(path)) return null
  if (URL.canParse(path, site) && new URL(path, site).origin === site) return path
  const href = toSafeHref(path)
  return /^https?:/i.test(path) && href?.startsWith('http') ? href : null
}
