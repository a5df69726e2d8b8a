import {stegaClean} from '@sanity/client/stega'

const longest = 80

/** Words as the last part of an address: letters and digits of every script, small, with hyphens between. */
export function toSlug(text: string): string {
  const slug = stegaClean(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return [...slug]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '')
}
