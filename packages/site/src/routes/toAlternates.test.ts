import {expect, test} from 'vitest'
import {toAlternates, toOnlyAlternates} from './toAlternates.ts'

test('a document stands in its own language, and where it is translated', () => {
  const page = {_type: 'faq', slug: 'what', translations: [{language: 'es', slug: 'que'}]}
  expect(toAlternates(page, 'en')).toEqual({en: '/faqs/what/', es: '/es/faqs/que/'})
})

test('a translation without an address, or in a language that is not ours, is not offered', () => {
  const translations = [
    {language: 'es', slug: null},
    {language: 'fr', slug: 'quoi'},
  ]
  expect(toAlternates({_type: 'faq', slug: 'what', translations}, 'en')).toEqual({
    en: '/faqs/what/',
  })
})

test('the one document of each language stands at the same path', () => {
  const provider = {translations: [{language: 'en'}, {language: 'fr'}]}
  expect(toOnlyAlternates('/provider', provider, 'es')).toEqual({
    en: '/provider/',
    es: '/es/provider/',
  })
})
