import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isPublic} from '../../test/isPublic.ts'
import {serveDocuments} from '../../test/serveDocuments.ts'
import {toProse} from '../../test/toProse.ts'
import {validate} from '../../test/validate.ts'
import {valuesOf} from '../../test/valuesOf.ts'
import {datasetRules} from '../validation/datasetRules.ts'
import {toReadingGrade} from '../validation/toReadingGrade.ts'
import {demoDocuments} from './index.ts'

const ids = demoDocuments.map(({_id}) => _id)
const english = demoDocuments.filter(({language}) => language === 'en')

/** Types that only matter where another document refers to them. */
const dependentTypes = new Set(['source', 'topic', 'condition', 'levelOfCare'])

const arraysOf = (value: unknown): unknown[][] => {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(arraysOf)
  return Array.isArray(value) ? [value, ...inner] : inner
}

const numbersOf = (value: unknown, name: string) => valuesOf(value, name).map(Number)

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
      // Nobody has reviewed anything yet, or tried the numbers: the content says so itself.
      expect(found.map(({rule}) => rule).toSorted()).toEqual([
        ...(isPublic(document) ? ['neverReviewed'] : []),
        ...(document._type === 'crisisResource' ? ['verifiedOn'] : []),
      ])
    },
  )

  it('is right as a whole, but for one citation of a source that a newer one updates', () => {
    const found = datasetRules.flatMap((rule) => rule(demoDocuments, {today: '2026-11-24'}))
    expect(found.map(({documentId, finding}) => [documentId, finding.rule])).toEqual([
      ['therapy-group-therapy', 'supersededSource'],
    ])
  })

  it('has ids that stay, each once, and published', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-zA-Z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('refers to nothing that is not there, and leaves no source, topic or condition unused', () => {
    const targets = new Set(valuesOf(demoDocuments, '_ref'))
    expect([...targets].filter((target) => !ids.some((id) => id === target))).toEqual([])
    const needed = demoDocuments.filter(({_type}) => dependentTypes.has(_type))
    expect(needed.filter(({_id}) => !targets.has(_id)).map(({_id}) => _id)).toEqual([])
  })

  it('gives every item of an array of objects a key of its own', () => {
    const repeated = arraysOf(demoDocuments.map(({_id, ...content}) => ({_key: _id, ...content})))
      .map((items) => items.flatMap((item) => valuesOf([item], '_key').slice(0, 1)))
      .filter((keys) => new Set(keys).size !== keys.length)
    expect(repeated).toEqual([])
  })

  it.each(['crisisResource', 'levelOfCare', 'topic'])(
    'gives every %s a place of its own in its list, in the order of the files',
    (type) => {
      const ranks = demoDocuments
        .filter(({_type}) => _type === type)
        .map(({orderRank}) => String(orderRank))
      expect(ranks.filter((rank) => !/^0\|[0-9a-z]{6}:$/.test(rank))).toEqual([])
      expect(ranks).toEqual([...new Set(ranks)].sort())
    },
  )

  it('has an example of a week that fits the schedule of its page', () => {
    const pages = demoDocuments.filter(({typicalWeek}) => typicalWeek !== undefined)
    expect(pages.map(({_id}) => _id)).toEqual(['program-iop', 'program-iop-es'])
    for (const {schedule, typicalWeek} of pages) {
      const hours = numbersOf(typicalWeek, 'hours')
      const total = hours.reduce((sum, each) => sum + each, 0)
      const within = (name: string) => {
        const range = valuesOf(schedule, name)
        return {min: numbersOf(range, 'min')[0], max: numbersOf(range, 'max')[0]}
      }
      const {min: fewest, max: most} = within('sessionsPerWeek')
      const {min: shortest, max: longest} = within('hoursPerWeek')
      expect(hours.length).toBeGreaterThanOrEqual(Number(fewest))
      expect(hours.length).toBeLessThanOrEqual(Number(most))
      expect(total).toBeGreaterThanOrEqual(Number(shortest))
      expect(total).toBeLessThanOrEqual(Number(longest))
      expect(Math.min(...hours)).toBeGreaterThanOrEqual(Number(within('hoursPerSession').min))
    }
  })

  it('has a short answer to every question that is not the start of the long one', () => {
    const questions = demoDocuments.filter(({_type}) => _type === 'faq')
    expect(questions.length).toBeGreaterThan(10)
    for (const {shortAnswer, answer} of questions) {
      expect(shortAnswer).toMatch(/\S/)
      expect(toProse(answer)).not.toContain(shortAnswer)
    }
  })

  it('survives being written to a file and read again', () => {
    const lines = demoDocuments.map((document) => JSON.stringify(document))
    expect(lines.map((line) => JSON.parse(line))).toStrictEqual(demoDocuments)
  })

  it.each(
    english
      .map((document) => [document._id, toProse(document)] as const)
      .filter(([, prose]) => prose.length > 0),
  )('can be read with eight years of school: %s', (_id, prose) => {
    expect(toReadingGrade(prose)).toBeLessThanOrEqual(8)
  })
})
