import {toSitePath} from './toPath.ts'

/** Stands for this site where an address must be whole. */
const here = 'http://this.site'
/** Browsers drop the first, and take the second for a slash. */
const hazards = /[\p{Cc}\\]/u

/**
 * Where an address leads that an editor wrote, encoded as browsers ask for it: a path of this site, with its language, or a whole
 * address; null for what cannot be one. An address that begins with one of `origins` is a path of this site.
 */
export function toLocation(text: string, origins: readonly string[]): string | null {
  const address = /^https?:/i.test(text) ? text : `${here}${toSitePath(text, 'en')}`
  if (hazards.test(text) || !URL.canParse(address)) return null
  const {origin, pathname, search, hash, href} = new URL(address)
  const isHere = origin === here || origins.includes(origin)
  return isHere ? toSitePath(`${pathname}${search}${hash}`, 'en') : href
}
