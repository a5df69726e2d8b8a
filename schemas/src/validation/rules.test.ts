import type {SanityDocumentLike} from '@sanity/types'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {serveDocuments} from '../../test/serveDocuments.ts'
import {validate} from '../../test/validate.ts'
import {demoDocuments} from '../demo/index.ts'

const demo = (id: string): SanityDocumentLike => {
  const document = demoDocuments.find(({_id}) => _id === id)
  if (!document) throw new Error(`the demonstration content has no ${id}`)
  return document
}

const slug = (current: string) => ({_type: 'slug', current})
const call = {_type: 'callToAction', heading: 'Talk', text: 'Call us.', label: 'Call'}
const range = (min: number, max: number) => ({_type: 'numberRange', min, max})
const section = (_key: string, anchor: string) => ({
  _key,
  _type: 'guideSection',
  heading: 'Heading',
  anchor,
  body: demo('faq-how-long').answer,
})
const schedule = (hours: object) => ({
  schedule: {...Object(demo('program-iop').schedule), hoursPerWeek: hours},
  typicalWeek: undefined,
})

/** Changes to a document of the demonstration content, and the start of what is said about them. */
const bad: readonly (readonly [string, string, object, string])[] = [
  ['cited without a source', 'faq-how-long', {evidence: 'cited'}, 'citations: Add the source'],
  ['unknown evidence', 'faq-how-long', {evidence: 'rumor'}, 'evidence: '],
  ['no question', 'faq-how-long', {question: undefined}, 'question: Required'],
  ['an empty answer', 'faq-how-long', {answer: []}, 'answer: '],
  ['no topic', 'faq-how-long', {topic: undefined}, 'topic: Required'],
  ['no language', 'faq-how-long', {language: undefined}, 'language: Required'],
  [
    'a missing target',
    'faq-how-long',
    {topic: {_type: 'reference', _ref: 'topic-missing'}},
    'topic: ',
  ],
  ['an address with spaces', 'faq-how-long', {slug: slug('How long')}, 'slug: Use small'],
  ['a taken address', 'faq-how-long', {slug: slug('what-is-an-iop')}, 'slug: '],
  ['a number without country', 'provider', {telephone: '562 554 6634'}, 'telephone: Write'],
  [
    'a call to action with a script',
    'provider',
    {callToAction: {...call, url: 'javascript:alert(1)'}},
    'callToAction.url: ',
  ],
  [
    'hours that end before they start',
    'program-iop',
    schedule(range(19, 9)),
    'schedule.hoursPerWeek.max: The highest number',
  ],
  [
    'two sections with one anchor',
    'guide-is-an-iop-right-for-me',
    {sections: [section('a', 'start'), section('b', 'start')]},
    'sections: Two sections have the anchor “start”',
  ],
  [
    'an anchor with capitals',
    'guide-is-an-iop-right-for-me',
    {sections: [section('a', 'Start')]},
    'sections.anchor: Use small letters',
  ],
]

const good: readonly (readonly [string, string, object])[] = [
  ['the address of its own draft', 'faq-how-long', {_id: 'drafts.faq-how-long'}],
  [
    'the address of its own version in a release',
    'faq-how-long',
    {_id: 'versions.r1.faq-how-long'},
  ],
  ['a taken address in another language', 'faq-how-long', {_id: 'faq-other', language: 'es'}],
  ['a number with country', 'provider', {telephone: '+34 911 123 456'}],
  ['hours without an end', 'program-iop', schedule({_type: 'numberRange', min: 9})],
  ['one number of hours', 'program-iop', schedule(range(9, 9))],
]

describe('the rules of the content model', () => {
  let lake: Awaited<ReturnType<typeof serveDocuments>>
  beforeAll(async () => {
    const faq = demo('faq-how-long')
    const copies = ['drafts', 'versions.r1'].map((prefix) => ({
      ...faq,
      _id: `${prefix}.${faq._id}`,
    }))
    lake = await serveDocuments([...demoDocuments, ...copies])
  })
  afterAll(() => lake.close())

  const errorsIn = async (document: SanityDocumentLike) =>
    (await validate(lake.client, document))
      .filter(({severity}) => severity === 'error')
      .map(({path, message}) => {
        const fields = path.filter((segment) => typeof segment === 'string')
        return `${fields.join('.')}: ${message}`
      })

  it.each(bad)('refuse %s', async (_name, id, change, message) => {
    const found = await errorsIn({...demo(id), ...change})
    expect(found).toEqual([expect.stringContaining(message)])
  })

  it.each(good)('accept %s', async (_name, id, change) => {
    expect(await errorsIn({...demo(id), ...change})).toEqual([])
  })
})
