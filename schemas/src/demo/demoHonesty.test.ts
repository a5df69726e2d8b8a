import {describe, expect, it} from 'vitest'
import {isPublic} from '../../test/isPublic.ts'
import {stringsOf} from '../../test/stringsOf.ts'
import {valuesOf} from '../../test/valuesOf.ts'
import {demoDocuments} from './index.ts'

const readByAll = demoDocuments.filter(isPublic)

const demo = (id: string) => {
  const document = demoDocuments.find(({_id}) => _id === id)
  if (!document) throw new Error(`the demonstration content has no ${id}`)
  return document
}

const contactsIn = (language: string) =>
  demoDocuments
    .filter((document) => document._type === 'crisisResource' && document.language === language)
    .flatMap(({contacts}) => (Array.isArray(contacts) ? contacts : []))
    .map(({channel, value, instructions, contactLanguage}) =>
      [channel, value, instructions, contactLanguage].join(' | '),
    )

const spanish988 = [
  'call | 988 | Llame al 988 y oprima el 2 | es',
  'text | 988 | Envíe AYUDA al 988 | es',
]

describe('the honesty of the demonstration content', () => {
  it('was never reviewed by a clinician, and says so', () => {
    expect(readByAll.map(({review}) => review)).toEqual(
      readByAll.map(() => ({_type: 'clinicalReview'})),
    )
    const promised = readByAll.filter(({reviewer, contentHash}) => reviewer ?? contentHash)
    expect(promised).toEqual([])
  })

  it('invents nobody, and no place to go to', () => {
    const invented = demoDocuments.filter(({_type}) => _type === 'person' || _type === 'location')
    expect(invented).toEqual([])
  })

  it('is written and looked after by the organization, in the language of each document', () => {
    const organizations: Readonly<Record<string, string>> = {en: 'provider', es: 'provider-es'}
    for (const {_id, language, owner, author} of readByAll) {
      const organization = {_type: 'reference', _ref: organizations[String(language)]}
      expect({_id, owner, author}).toEqual({_id, owner: organization, author: organization})
    }
  })

  it('takes the risk of a mistake to be high where it speaks of crises, low where it explains words', () => {
    const tiers: Readonly<Record<string, string>> = {
      crisisResource: 'high',
      condition: 'low',
      glossaryTerm: 'low',
    }
    expect(readByAll.map(({_id, riskTier}) => [_id, riskTier])).toEqual(
      readByAll.map(({_id, _type}) => [_id, tiers[_type] ?? 'moderate']),
    )
  })

  it('rates the evidence of no therapy, because no source of it does', () => {
    const ratings = valuesOf(demoDocuments, 'evidenceStrength')
    expect(ratings).toHaveLength(9)
    expect(new Set(valuesOf(ratings, 'rating'))).toEqual(new Set(['notRated']))
  })

  it('leaves open how people take part, which depends on the provider', () => {
    expect(valuesOf(demoDocuments, 'deliveryModes')).toEqual([])
  })

  it('names no insurer where it speaks of ways to pay', () => {
    const options = valuesOf(demoDocuments, 'paymentOptions')
    expect(options).toHaveLength(2)
    expect(stringsOf(options).join(' ')).not.toMatch(
      /aetna|anthem|blue (?:cross|shield)|cigna|humana|kaiser|magellan|molina|optum|tricare|united ?health/i,
    )
  })

  it.each([
    ['provider', []],
    ['provider-es', ['translationOf']],
  ])('says of %s what is known, and no more', (id, more) => {
    const provider = demo(id)
    const fields = ['name', 'description', 'telephone', 'address', 'callToAction']
    const governance = ['author', 'owner', 'evidence', 'language', 'review', 'riskTier']
    expect(Object.keys(provider).sort()).toEqual(
      ['_id', '_type', ...fields, ...governance, ...more].sort(),
    )
    expect(provider.name).toBe('Solace Treatment Center')
    expect(provider.telephone).toBe('+1 562 554 6634')
    expect(provider.address).toEqual({
      _type: 'postalAddress',
      addressLocality: 'Los Angeles',
      addressRegion: 'California',
      addressCountry: 'US',
    })
  })

  it('leads to exactly the help in a crisis that is known, in English and in Spanish', () => {
    expect(contactsIn('en')).toEqual([
      'call | 911 | Call 911 | en',
      'call | 988 | Call 988 | en',
      'text | 988 | Text 988 | en',
      'chat | https://988lifeline.org | Chat at 988lifeline.org | en',
      ...spanish988,
      'call | 1-800-662-4357 | Call 1-800-662-4357 | en',
    ])
    expect(contactsIn('es')).toEqual([
      'call | 911 | Llame al 911 | es',
      ...spanish988,
      'call | 1-800-662-4357 | Llame al 1-800-662-4357 | es',
    ])
  })

  it('gives no telephone number beside those', () => {
    const texts = demoDocuments.filter(({_type}) => _type !== 'source').flatMap(stringsOf)
    const numbers = texts.flatMap((text) => text.match(/\+?\d[\d ()-]{5,}\d/g) ?? [])
    expect([...new Set(numbers)].sort()).toEqual([
      '+1 562 554 6634',
      '+15625546634',
      '1-800-662-4357',
    ])
  })
})
