import type {SanityDocumentLike} from '@sanity/types'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveDocuments} from '../../test/serveDocuments.ts'
import {validate} from '../../test/validate.ts'

const document = (_type: string, fields: object): SanityDocumentLike => ({
  _id: `${_type}-of-test`,
  _type,
  language: 'en',
  ...fields,
})
const to = (_ref: string) => ({_type: 'reference', _ref})
const entry = (label: string) => ({_key: label, _type: 'navigationItem', label, path: '/faqs'})

/** Documents with what people get wrong in their fields, and the names of Sanity's own findings about it. */
const mistakes: readonly (readonly [string, SanityDocumentLike])[] = [
  ['value.required', document('redirect', {toAddress: '/b'})],
  ['value.not-allowed', document('faq', {riskTier: 'none'})],
  ['value.type-mismatch', document('redirect', {from: 5})],
  ['array.duplicate-item', document('programPage', {populations: ['adults', 'adults']})],
  ['array.minimum-length', document('navigation', {main: []})],
  ['array.maximum-length', document('navigation', {main: [...'123456789'].map(entry)})],
  ['date.invalid-format', document('source', {validUntil: 'next year'})],
  ['number.minimum', document('source', {yearPublished: 19})],
  ['number.integer', document('source', {yearPublished: 2006.5})],
  [
    'number.maximum',
    document('programPage', {
      typicalWeek: {sessions: [{_key: 'a', _type: 'weekSession', hours: 25}]},
    }),
  ],
  [
    'string.regex-mismatch',
    document('location', {openingHours: [{_key: 'a', _type: 'openingHours', opens: '9 am'}]}),
  ],
  ['string.url.invalid', document('person', {url: 'not an address'})],
  ['string.url.scheme-not-allowed', document('person', {url: 'ftp://example.org'})],
  ['string.url.credentials-not-allowed', document('person', {url: 'https://a:b@example.org'})],
  ['reference.invalid', document('faq', {owner: 'provider'})],
  ['reference.not-published', document('faq', {owner: to('nobody')})],
  ['slug.invalid-type', document('glossaryTerm', {slug: 'iop'})],
  ['slug.missing-current', document('glossaryTerm', {slug: {_type: 'slug'}})],
  ['slug.not-unique', document('glossaryTerm', {slug: {_type: 'slug', current: 'taken'}})],
  ['asset.required', document('siteSettings', {image: {_type: 'imageWithAlt', alt: 'A chair'}})],
  ['object.unknown-field', document('faq', {order: 1})],
]

describe('what the validator itself finds', () => {
  let lake: Awaited<ReturnType<typeof serveDocuments>>
  beforeAll(async () => {
    const taken = {_id: 'taken', slug: {_type: 'slug', current: 'taken'}}
    lake = await serveDocuments([document('glossaryTerm', taken)])
  })
  afterAll(() => lake.close())

  it('is said once, where our message has the remedy in it', async () => {
    const found = await validate(lake.client, document('faq', {}))
    expect(found.filter(({path}) => path[0] === 'question')).toEqual([
      expect.objectContaining({message: 'Required', remedy: 'Fill in this field.'}),
    ])
  })

  it('is one error for a web address that is missing', async () => {
    const found = await validate(lake.client, document('faq', {}))
    expect(found.filter(({path}) => path[0] === 'slug')).toEqual([
      expect.objectContaining({
        path: ['slug'],
        message: 'This page has no address yet.',
        remedy: 'Press “Generate”.',
      }),
    ])
  })

  it.each(mistakes)('is said with what to do: %s', async (code, mistake) => {
    const found = (await validate(lake.client, mistake)).filter(({rule}) => rule === code)
    expect(found.length).toBeGreaterThan(0)
    for (const {remedy} of found) expect(remedy).toMatch(/^[A-Z].+\.$/)
  })
})
