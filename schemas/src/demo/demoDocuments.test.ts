import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveDocuments} from '../../test/serveDocuments.ts'
import {toProse} from '../../test/toProse.ts'
import {validate} from '../../test/validate.ts'
import {publicTypes} from '../fields/publicTypes.ts'
import {toReadingGrade} from '../validation/toReadingGrade.ts'
import {demoDocuments} from './index.ts'

const ids = demoDocuments.map(({_id}) => _id)
const isPublic = ({_type}: {_type: string}) => publicTypes.some((type) => type === _type)
const english = demoDocuments.filter(({language}) => language === 'en')
const readByAll = demoDocuments.filter(isPublic)

const valuesOf = (value: unknown, name: string): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === name ? [inner] : valuesOf(inner, name),
      )

const arraysOf = (value: unknown): unknown[][] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(arraysOf)
  return Array.isArray(value) ? [value, ...inner] : inner
}

describe('the demonstration content', () => {
  let lake: Awaited<ReturnType<typeof serveDocuments>>
  beforeAll(async () => {
    lake = await serveDocuments(demoDocuments)
  })
  afterAll(() => lake.close())

  it.each(demoDocuments.map((document) => [document._id, document]))(
    'is right by the rules of the content model: %s',
    async (_id, document) => {
      const found = await validate(lake.client, document)
      expect(found.map(({rule, message}) => `${rule}: ${message}`)).toEqual(
        isPublic(document) ? ['neverReviewed: No clinician has reviewed this yet.'] : [],
      )
    },
  )

  it('has ids that stay, each once, and published', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-zA-Z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('refers to nothing that is not there, and leaves no source, topic or condition unused', () => {
    const targets = new Set(valuesOf(demoDocuments, '_ref'))
    expect([...targets].filter((target) => !ids.some((id) => id === target))).toEqual([])
    const needed = demoDocuments.filter(({_type}) => /source|topic|condition|level/.test(_type))
    expect(needed.filter(({_id}) => !targets.has(_id)).map(({_id}) => _id)).toEqual([])
  })

  it('gives every item of an array of objects a key of its own', () => {
    const repeated = arraysOf(demoDocuments.map(({_id, ...content}) => ({_key: _id, ...content})))
      .map((items) => items.flatMap((item) => valuesOf([item], '_key').slice(0, 1)))
      .filter((keys) => new Set(keys).size !== keys.length)
    expect(repeated).toEqual([])
  })

  it('survives being written to a file and read again', () => {
    const lines = demoDocuments.map((document) => JSON.stringify(document))
    expect(lines.map((line) => JSON.parse(line))).toStrictEqual(demoDocuments)
  })

  it.each(english.map((document) => [document._id, toProse(document)]))(
    'can be read with eight years of school: %s',
    (_id, prose) => {
      expect(prose.length === 0 ? 0 : toReadingGrade(prose)).toBeLessThanOrEqual(8)
    },
  )
})

describe('the honesty of the demonstration content', () => {
  it('was never reviewed by a clinician, and says so', () => {
    expect(readByAll.map(({review}) => review)).toEqual(
      readByAll.map(() => ({_type: 'clinicalReview'})),
    )
  })

  it('invents nobody', () => {
    expect(demoDocuments.filter(({_type}) => _type === 'person')).toEqual([])
  })

  it('says of the provider what is known, and no more', () => {
    const provider = demoDocuments.find(({_id}) => _id === 'provider')
    expect(Object.keys(provider ?? {}).sort()).toEqual([
      '_id',
      '_type',
      'address',
      'author',
      'callToAction',
      'description',
      'evidence',
      'language',
      'name',
      'owner',
      'review',
      'riskTier',
      'telephone',
    ])
    expect(provider?.address).toEqual({
      _type: 'postalAddress',
      addressLocality: 'Los Angeles',
      addressRegion: 'California',
      addressCountry: 'US',
    })
  })
})
