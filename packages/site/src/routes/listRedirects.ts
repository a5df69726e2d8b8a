import {fetchAll} from '@iop-content/client'
import {redirectsQuery} from '@iop-content/client/queries'
import type {ContentReader} from '../content/getContent.ts'
import {logOnce} from '../content/logOnce.ts'
import {parseLanguage} from '../i18n/languages.ts'
import {toLocation} from './toLocation.ts'
import {toPath} from './toPath.ts'

/** An old address, and where it leads now. */
export interface Redirect {
  /** The id of its document. */
  readonly id: string
  /** A path of the site, encoded as browsers ask for it. */
  readonly from: string
  /** A path of the site, or a whole address; encoded. */
  readonly to: string
  readonly isPermanent: boolean
}

/**
 * Every redirect that editors set; those whose page has no address are left out. So are those with an address that cannot be one, which
 * the log names. `origins` are those of this site.
 */
export async function listRedirects(
  content: ContentReader,
  origins: readonly string[],
): Promise<readonly Redirect[]> {
  const redirects = await fetchAll((after) => content.fetch(redirectsQuery, {after}))
  return redirects.flatMap(({_id: id, from, to, page, isPermanent}) => {
    if (!from || !(page || to)) return []
    const target = page ? toPagePath(page) : to && toLocation(to, origins)
    const old = toOldPath(from, origins)
    if (old && target) return [{id, from: old, to: target, isPermanent: isPermanent ?? false}]
    // A page without an address is one that nobody has written yet.
    if (!old || !page) logOnce(`redirect ${id}`, toProblem(id, old ? to : from))
    return []
  })
}

const toProblem = (id: string, address: string | null) =>
  `The redirect "${id}" is left out: ${JSON.stringify(address)} is no address. Mend it in the Studio, under Redirects.`

/** A path alone: what comes after it is not a part of the addresses that are compared. */
function toOldPath(from: string, origins: readonly string[]): string | null {
  const path = toLocation(from, origins)
  return path && /^\/[^?#]*$/.test(path) ? path : null
}

function toPagePath(page: {
  readonly _type: string
  readonly slug: string | null
  readonly language: string | null
}): string | null {
  const language = parseLanguage(page.language === 'en' ? undefined : (page.language ?? ''))
  return language && toPath(page, language)
}
