import {demoDocuments} from '@iop-content/schemas/demo'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveDocuments} from '../../../schemas/test/serveDocuments.ts'
import {toDocument} from './cases/Case.ts'
import {checkDocuments} from './checkDocuments.ts'

let lake: Awaited<ReturnType<typeof serveDocuments>>
beforeAll(async () => {
  lake = await serveDocuments(demoDocuments.map(toDocument))
})
afterAll(() => lake.close())

/** A document of each type for each of its fields, which holds nothing of its type. */
const wrong = [...new Map(demoDocuments.map((document) => [document._type, document])).values()]
  .flatMap((document) =>
    Object.keys(document)
      .filter((field) => !field.startsWith('_'))
      .flatMap((field) =>
        [null, 42, {}].map((value) => ({
          ...document,
          _id: `${document._type}-${field}-${JSON.stringify(value)}`,
          [field]: value,
        })),
      ),
  )
  .map(toDocument)

test('a field of a wrong type is told, and no rule chokes on it', {timeout: 120_000}, async () => {
  expect(wrong.length).toBeGreaterThan(200)
  const {documents} = await checkDocuments(lake.client, wrong, '2026-06-30')
  const choked = documents.flatMap(({id, findings}) =>
    findings.flatMap(({rule, message}) => (rule === 'validation.exception' ? [[id, message]] : [])),
  )
  expect(choked).toEqual([])
})
