import * as queries from '@iop-content/client/queries'
import {
  acceptsShape,
  arbitraryDamage,
  arbitraryDataset,
  toPublished,
  toShapeTrees,
} from '@iop-content/generator/testing'
import {schemaTypes} from '@iop-content/schemas'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

const contentQueries = Object.values(queries)
type AnyQuery = (typeof contentQueries)[number]

const params = fc.record({
  slug: fc.constant('a'),
  language: fc.constantFrom('en', 'en', 'es'),
  page: fc.constantFrom(null, null, null, 'a'),
  topic: fc.constantFrom(null, null, null, 'a'),
  after: fc.constantFrom(null, null, null, '!'),
  text: fc.constant('plain wor'),
})

async function run({groq}: AnyQuery, dataset: readonly object[], values: object): Promise<unknown> {
  const result = await evaluate(parse(groq, {params: {...values}}), {
    dataset: [...dataset],
    params: {...values},
  })
  // What arrives over HTTP has no undefined fields.
  return JSON.parse(JSON.stringify((await result.get()) ?? null))
}

async function loadVerdicts({check, loadRest}: AnyQuery, perspective: 'published' | 'drafts') {
  const {isDraftResult, loadSchemas} = await loadRest()
  const schemas = await loadSchemas()
  return perspective === 'published'
    ? {check, schema: schemas.published}
    : {check: isDraftResult, schema: schemas.drafts}
}

describe.each(['published', 'drafts'] as const)('%s', (perspective) => {
  const {extracted, trees} = toShapeTrees(schemaTypes, contentQueries, perspective)
  const datasets = arbitraryDataset(extracted)

  test.each(contentQueries.map((query) => [query.name, query] as const))(
    '%s: no dataset that is valid fails, no broken result passes, check and schema agree',
    async (name, query) => {
      const {check, schema} = await loadVerdicts(query, perspective)
      const tree = trees.get(name)
      if (tree === undefined) throw new Error(`no tree for ${name}`)
      let results = 0
      let refused = 0
      await fc.assert(
        fc.asyncProperty(datasets, params, fc.gen(), async (dataset, values, draw) => {
          const visible = perspective === 'published' ? toPublished(dataset) : dataset
          const data = await run(query, visible, values)
          expect(schema.safeParse(data).error?.issues).toBeUndefined()
          expect(check(data)).toBe(true)
          const damages = arbitraryDamage(data)
          if (data === null || damages === null) return
          results += 1
          for (let count = 0; count < 12; count += 1) {
            const damage = draw(() => damages)
            const isRight = acceptsShape(tree, damage.data)
            expect(isRight && damage.isSurelyBroken).toBe(false)
            expect(check(damage.data)).toBe(isRight)
            expect(schema.safeParse(damage.data).success).toBe(isRight)
            if (!isRight) refused += 1
          }
        }),
        {numRuns: 60, seed: 2026, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true},
      )
      expect(results).toBeGreaterThan(5)
      expect(refused).toBeGreaterThan(30)
    },
  )
})
