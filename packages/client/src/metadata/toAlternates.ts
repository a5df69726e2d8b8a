import type {Translation} from '../generated/types.ts'
import type {PageAddress} from './PageAddress.ts'

/** The same page in a language (`x-default`: for everybody else). */
export interface Alternate {
  readonly hreflang: string
  readonly href: string
}

/**
 * A page in each of its languages, itself among them, as search engines want it: every one of them lists all. Empty
 * where a page has one language. `x-default` is the page in the default language, or the original, or itself.
 */
export function toAlternates(
  page: PageAddress,
  translations: ReadonlyArray<Pick<Translation, 'language' | 'slug'> & {state?: string}>,
  {
    toUrl,
    defaultLanguage = 'en',
  }: {toUrl: (page: PageAddress) => string; defaultLanguage?: string | undefined},
): readonly Alternate[] {
  const others = translations.filter(
    ({language, slug}) => (slug || !page.slug) && language !== page.language,
  )
  if (others.length === 0) return []
  const all = [{...page, state: ''}, ...others.map((other) => ({...other, _type: page._type}))]
  const fallback =
    all.find(({language}) => language === defaultLanguage) ??
    all.find(({state}) => state === 'original') ??
    page
  return [
    ...all
      .map((each) => ({hreflang: each.language, href: toUrl(each)}))
      .sort((a, b) => (a.hreflang < b.hreflang ? -1 : 1)),
    {hreflang: 'x-default', href: toUrl(fallback)},
  ]
}
