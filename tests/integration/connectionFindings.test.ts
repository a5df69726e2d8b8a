import {demoDocuments} from '@iop-content/schemas/demo'
import {describe, expect, test} from 'vitest'
import {checkDocuments} from '../../scripts/content/check/checkDocuments.ts'
import {serveDocuments} from '../../schemas/test/serveDocuments.ts'
import {findConnections} from '../../studio/plugins/findings/connections/findConnections.ts'

const today = '2026-01-31'
const between = new Set([
  'crisisHelp',
  'expiredSource',
  'orphan',
  'redirectLoop',
  'singleton',
  'supersededSource',
])

const redirect = (name: string, from: string, toAddress: string) => ({
  _id: `redirect-${name}`,
  _type: 'redirect',
  from,
  toAddress,
})

describe('the links between documents that the desk lists', () => {
  const spoilt: Parameters<typeof findConnections>[0] = [
    ...demoDocuments
      .filter(({_type, language}) => !(_type === 'crisisResource' && language === 'es'))
      .map((document) =>
        document._type === 'source' ? {...document, validUntil: '2020-01-31'} : document,
      ),
    redirect('there', '/there', '/back'),
    redirect('back', '/back', '/there'),
    {_id: 'person-alone', _type: 'person', name: 'Ana Ruiz'},
    {
      _id: 'source-newer',
      _type: 'source',
      title: 'A newer edition',
      updates: {_type: 'reference', _ref: demoDocuments.find(({_type}) => _type === 'source')?._id},
    },
    {_id: 'second', _type: 'siteSettings', language: 'en'},
  ]
  const toLines = (
    documents: readonly {
      readonly id: string
      readonly findings: readonly {readonly rule: string; readonly message: string}[]
    }[],
  ) =>
    documents
      .flatMap(({id, findings}) =>
        findings
          .filter(({rule}) => between.has(rule))
          .map(({rule, message}) => [rule, id, message].join(' ')),
      )
      .toSorted()

  test('are those of the headless check, of every kind', async () => {
    const lake = await serveDocuments(spoilt)
    const report = await checkDocuments(
      lake.client,
      await lake.client.fetch('*[!(_id in path("drafts.**"))]'),
      today,
    )
    await lake.close()
    const found = findConnections(spoilt, today)
    expect(toLines(found)).toEqual(toLines(report.documents))
    const rules = found.flatMap(({findings}) => findings.map(({rule}) => rule))
    expect(new Set(rules)).toEqual(between)
  })

  test('errors come first, and a finding names the field that it is about', () => {
    const [first] = findConnections(spoilt, today)
    expect(first?.findings.map(({severity}) => severity)).toContain('error')
    const loop = findConnections(spoilt, today).find(({id}) => id === 'redirect-there')
    expect(loop?.findings.map(({field}) => field)).toEqual(['Or to another address'])
  })
})
