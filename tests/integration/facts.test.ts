import * as queries from '@iop-content/client/queries'
import type {Dataset} from '@iop-content/content-lake'
import {demoDocuments, factMap, type Fact} from '@iop-content/schemas/demo'
import {getAtPath, parse} from '@sanity/mutate/path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openTestDataset} from '../support/openTestDataset.ts'

let dataset: Dataset
let close: () => Promise<void>

beforeAll(async () => {
  ;({dataset, close} = await openTestDataset())
  await dataset.commit(
    demoDocuments.map((document) => ({createOrReplace: document})),
    {author: 'facts'},
  )
})

afterAll(() => close())

/** Every text in a result, wherever it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

async function textsOfQuery({query: name, params}: Fact): Promise<ReadonlySet<string>> {
  const query = Object.entries(queries).find(([key]) => key === name)?.[1]
  if (!query) throw new Error(`The client has no query named ${name}.`)
  const defaults = Object.fromEntries(
    Object.entries(query.params).map(([key, param]) => [
      key,
      'default' in param ? param.default : null,
    ]),
  )
  const result = await dataset.query(query.groq, {
    params: {...defaults, ...params},
    perspective: 'published',
    identity: '<anonymous>',
  })
  return new Set(textsOf(result))
}

const set = (id: string, path: string, value: string) =>
  dataset.commit([{patch: {id, set: {[path]: value}}}], {author: 'facts'})

describe('every fact of the brief is in the result of a query, from the very field that the map names', () => {
  test.each(
    factMap.map(
      (fact) => [`${fact.fact} ${fact.meaning}: ${fact.documentId} ${fact.path}`, fact] as const,
    ),
  )('%s', async (_title, fact) => {
    const text = getAtPath(
      parse(fact.path),
      demoDocuments.find(({_id}) => _id === fact.documentId),
    )
    if (typeof text !== 'string') throw new Error('The map leads to no text.')
    expect(await textsOfQuery(fact)).toContain(text)

    await set(fact.documentId, fact.path, '')
    expect(await textsOfQuery(fact)).not.toContain(text)
    await set(fact.documentId, fact.path, text)
  })
})
