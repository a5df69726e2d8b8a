import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const one = (_type: string, _id: string, language = 'en'): SanityDocumentLike => ({
  _id,
  _type,
  language,
})

/** Sets of documents for the rule on what there is once in a language. */
export const singletonExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [one('provider', 'provider')],
    [one('provider', 'provider'), one('provider', 'provider-es', 'es')],
    [one('provider', 'provider'), one('siteSettings', 'settings'), one('navigation', 'menu')],
    [one('faq', 'a'), one('faq', 'b')],
  ],
  bad: [
    [one('provider', 'provider'), one('provider', 'other')],
    [one('siteSettings', 'a'), one('siteSettings', 'b')],
    [one('navigation', 'a'), one('navigation', 'b'), one('navigation', 'c')],
    [one('provider', 'a', 'es'), one('provider', 'b', 'es'), one('provider', 'c')],
    [one('faq', 'q'), one('navigation', 'a'), one('navigation', 'b')],
  ],
}
