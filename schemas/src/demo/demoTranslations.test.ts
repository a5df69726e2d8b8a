import type {SanityDocumentLike} from '@sanity/types'
import {describe, expect, it} from 'vitest'
import {findEnglish} from '../../test/findEnglish.ts'
import {isPublic} from '../../test/isPublic.ts'
import {stringsOf} from '../../test/stringsOf.ts'
import {toProse} from '../../test/toProse.ts'
import {valuesOf} from '../../test/valuesOf.ts'
import {demoDocuments} from './index.ts'

const inLanguage = (tag: string) => demoDocuments.filter(({language}) => language === tag)
const english = inLanguage('en')
const spanish = inLanguage('es')
const translations = spanish.filter(isPublic)

const byId = new Map(demoDocuments.map((document) => [document._id, document]))

const originalOf = ({translationOf}: SanityDocumentLike) =>
  byId.get(String(valuesOf(translationOf, '_ref')[0]))

const isPhrase = (text: string) => text.includes(' ')

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('the Spanish part of the demonstration content', () => {
  it('has what a Spanish reader needs first', () => {
    expect(spanish.map(({_id}) => _id).sort()).toEqual([
      'crisis-911-es',
      'crisis-988-es',
      'crisis-samhsa-helpline-es',
      'faq-how-do-i-start-es',
      'faq-what-is-an-iop-es',
      'level-asam-third-2-1-es',
      'navigation-es',
      'program-iop-es',
      'provider-es',
      'siteSettings-es',
      'topic-basics-es',
      'topic-getting-started-es',
    ])
  })

  it.each(translations.map((document) => [document._id, document]))(
    'translates a document of the same type in the other language: %s',
    (_id, document) => {
      expect(originalOf(document)).toMatchObject({_type: document._type, language: 'en'})
      expect(document._id).toBe(`${originalOf(document)?._id}-es`)
    },
  )

  it('translates nothing twice, and nothing back', () => {
    const originals = translations.map((document) => originalOf(document)?._id)
    expect(new Set(originals).size).toBe(translations.length)
    expect(english.filter(({translationOf}) => translationOf !== undefined)).toEqual([])
  })

  it('leaves it to sealing to say which state of the original was translated', () => {
    expect(valuesOf(spanish, 'sourceHash')).toEqual([])
  })

  it.each(spanish.map((document) => [document._id, document]))(
    'leads to Spanish documents, and to sources: %s',
    (_id, {translationOf: _original, ...content}) => {
      const strays = valuesOf(content, '_ref')
        .map((id) => byId.get(String(id)))
        .filter((target) => target?.language !== 'es' && target?._type !== 'source')
      expect(strays.map((target) => target?._id)).toEqual([])
    },
  )

  it.each(translations.map((document) => [document._id, document]))(
    'keeps the numbers and codes of its original: %s',
    (_id, document) => {
      const original = originalOf(document)
      expect(numbersIn(document)).toEqual(numbersIn(original))
      expect(valuesOf(document, 'code')).toEqual(valuesOf(original, 'code'))
      expect(valuesOf(document, 'weighs')).toEqual(valuesOf(original, 'weighs'))
    },
  )

  it('repeats nothing of the English documents, save names, numbers and help in Spanish', () => {
    const said = new Set(english.flatMap(stringsOf))
    const repeated = spanish.flatMap(stringsOf).filter((text) => isPhrase(text) && said.has(text))
    expect([...new Set(repeated)].sort()).toEqual([
      '+1 562 554 6634',
      'Envíe AYUDA al 988',
      'Llame al 988 y oprima el 2',
      'Los Angeles',
      'Solace Treatment Center',
    ])
  })

  it.each(spanish.map((document) => [document._id, document]))(
    'has no English words left in it: %s',
    (_id, document) => {
      expect(stringsOf(document).filter(isPhrase).flatMap(findEnglish)).toEqual([])
    },
  )

  it('would find a sentence that was left in English', () => {
    const sentences = english.flatMap(toProse).filter((text) => text.split(' ').length > 8)
    expect(sentences.length).toBeGreaterThan(100)
    const missed = sentences.filter((text) => findEnglish(text).length === 0)
    expect(missed).toEqual([])
  })
})
