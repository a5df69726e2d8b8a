import {demoDocuments} from '@iop-content/schemas/demo'
import type {Finding} from '@iop-content/schemas/validation'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveDocuments} from '../../schemas/test/serveDocuments.ts'
import {validate} from '../../schemas/test/validate.ts'
import {findInDocument} from '../../studio/plugins/findings/language/findInDocument.ts'
import {languageRules} from '../../studio/plugins/findings/language/languageRules.ts'

/** Writes into every text what several rules find. */
const spoil = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => spoil(item))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner, key)]))
  }
  return typeof value === 'string' && !name.startsWith('_') && /[a-z] [a-z]/i.test(value)
    ? `${value} An addict is guaranteed a cure; studies show it. ${'This goes on and on '.repeat(8)}`
    : value
}

const toLines = (findings: readonly Finding[]) =>
  findings
    .filter(({rule}) => languageRules.has(rule))
    .map(({rule, severity, path, message, remedy}) =>
      JSON.stringify([rule, severity, path, message, remedy]),
    )
    .toSorted()

describe('the findings that the desk lists', () => {
  let lake: Awaited<ReturnType<typeof serveDocuments>>
  beforeAll(async () => {
    lake = await serveDocuments(demoDocuments)
  })
  afterAll(() => lake.close())

  /** How many findings there are, after both ways of finding them agree. */
  const countAgreed = async (change: (document: object) => object) => {
    let count = 0
    for (const original of demoDocuments) {
      const document = {...original, ...change(original), _id: original._id}
      const expected = toLines(await validate(lake.client, document))
      expect(toLines(findInDocument(document))).toEqual(expected)
      count += expected.length
    }
    return count
  }

  test('are those of the forms', async () => {
    await countAgreed((document) => document)
    const count = await countAgreed((document) => Object(spoil(document)))
    expect(count).toBeGreaterThan(demoDocuments.length * 5)
  })

  test('a finding names the fields that lead to it', () => {
    const page = demoDocuments.find(({_id}) => _id === 'program-iop')
    const fields = findInDocument({
      ...Object(spoil(page)),
      _id: 'program-iop',
      _type: 'programPage',
    })
    const names = fields.map(({field}) => field)
    expect(names).toContain('Summary')
    expect(names).toContain('What it is › 1 › Text')
    expect(names).toContain('Self-check › Questions › 2 › Question')
  })

  test('a document of an unknown type, or without content, has none', () => {
    expect(findInDocument({_id: 'a', _type: 'unknown', title: 'An addict'})).toEqual([])
    expect(findInDocument({_id: 'a', _type: 'faq', answer: 'not a text', question: 7})).toEqual([])
  })
})
