import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const one = (_type: string, _id: string, language = 'en'): SanityDocumentLike => ({
  _id,
  _type,
  language,
})

const all = (language = 'en') =>
  ['provider', 'siteSettings', 'navigation'].map((type) =>
    one(type, `${type}-${language}`, language),
  )

/** Sets of documents for the rule on what there is once in each language. */
export const singletonExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [one('provider', 'provider')],
    [one('provider', 'provider'), one('provider', 'provider-es', 'es')],
    [one('provider', 'provider'), one('siteSettings', 'settings'), one('navigation', 'menu')],
    [one('faq', 'a'), one('faq', 'b'), ...all()],
    [one('faq', 'a'), one('guide', 'b', 'es'), ...all(), ...all('es')],
    // Without a page nobody sees that one is missing.
    [one('topic', 'a'), one('source', 'b')],
    [one('faq', 'a'), ...all(), one('topic', 'b', 'es'), one('provider', 'c', 'es')],
  ],
  bad: [
    [one('provider', 'provider'), one('provider', 'other')],
    [one('siteSettings', 'a'), one('siteSettings', 'b')],
    [one('navigation', 'a'), one('navigation', 'b'), one('navigation', 'c')],
    [one('provider', 'a', 'es'), one('provider', 'b', 'es'), one('provider', 'c')],
    [one('faq', 'q'), one('navigation', 'a'), one('navigation', 'b')],
    [one('faq', 'q')],
    [one('faq', 'q'), ...all().slice(1)],
    [one('faq', 'q'), ...all().slice(0, 2)],
    [one('faq', 'q'), ...all(), one('guide', 'g', 'es')],
    [one('location', 'l'), ...all('es')],
  ],
}
