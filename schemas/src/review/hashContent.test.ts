import {describe, expect, it} from 'vitest'
import {hashContent} from './hashContent.ts'

const faq = {
  _id: 'faq',
  _type: 'faq',
  _rev: '1',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  language: 'en',
  question: 'How long does it last?',
  answer: [
    {
      _key: 'a',
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{_key: 'b', _type: 'span', marks: [], text: 'Often 8 to 12 weeks.'}],
    },
  ],
  audience: ['personSeekingHelp', 'lovedOne'],
  topic: {_type: 'reference', _ref: 'topic'},
  citations: [{_key: 'c', _type: 'citation', source: {_type: 'reference', _ref: 'source'}}],
  evidence: 'cited',
  author: {_type: 'reference', _ref: 'provider'},
  slug: {_type: 'slug', current: 'how-long'},
  seo: {_type: 'seo', noIndex: false},
}
const {question: _question, ...withoutQuestion} = faq
const reversed = (value: object) => Object.fromEntries(Object.entries(value).toReversed())

/** Other ways to write down the same content. */
const same: readonly (readonly [string, object])[] = [
  ['a draft', {...faq, _id: 'drafts.faq'}],
  ['a version in a release', {...faq, _id: 'versions.r1.faq'}],
  ['a draft under the id of the published document', {...faq, _originalId: 'drafts.faq'}],
  ['another revision and time', {...faq, _rev: '2', _updatedAt: '2026-06-30T12:00:00Z'}],
  [
    'a reference that is weak until both are published',
    {
      ...faq,
      topic: {
        _type: 'reference',
        _ref: 'topic',
        _weak: true,
        _strengthenOnPublish: {type: 'topic', template: {id: 'topic'}},
      },
    },
  ],
  ['fields in another order', reversed({...faq, seo: reversed(faq.seo), slug: reversed(faq.slug)})],
  ['fields that are null', {...faq, alternateName: null, seo: {...faq.seo, title: null}}],
  ['fields that are undefined', {...faq, alternateName: undefined}],
  ['another review', {...faq, review: {lastReviewed: '2026-01-01', reviewedHash: 'a'}}],
  ['another hash', {...faq, contentHash: 'a'}],
  [
    'another owner, reviewer, day of a check and place',
    {
      ...faq,
      owner: {_type: 'reference', _ref: 'ana'},
      reviewer: {_type: 'reference', _ref: 'ana'},
      verifiedOn: '2026-01-31',
      orderRank: '0|b:',
    },
  ],
  ['another original', {...faq, translationOf: {source: {_ref: 'faq-es'}, sourceHash: 'a'}}],
]

const block = (text: string) => [
  {...faq.answer[0], children: [{_key: 'b', _type: 'span', marks: [], text}]},
]

/** Changes of what readers see, or what it rests on. */
const different: readonly (readonly [string, object])[] = [
  ['another word', {...faq, question: 'How long can it last?'}],
  ['one more space', {...faq, question: `${faq.question} `}],
  ['another letter in a block', {...faq, answer: block('Often 8 to 13 weeks.')}],
  [
    'a word in bold',
    {
      ...faq,
      answer: [{...faq.answer[0], children: [{...faq.answer[0]?.children[0], marks: ['strong']}]}],
    },
  ],
  ['a field less', withoutQuestion],
  ['a field that is empty', {...faq, question: ''}],
  ['a field more', {...faq, shortAnswer: 'Two to three months.'}],
  ['another order of an array', {...faq, audience: faq.audience.toReversed()}],
  ['an item less', {...faq, audience: faq.audience.slice(1)}],
  ['an array that is empty', {...faq, audience: []}],
  ['another target of a reference', {...faq, topic: {_type: 'reference', _ref: 'topic-2'}}],
  [
    'another source',
    {
      ...faq,
      citations: [{...faq.citations[0], source: {_type: 'reference', _ref: 'source-2'}}],
    },
  ],
  ['another kind of evidence', {...faq, evidence: 'generalGuidance'}],
  ['another author', {...faq, author: {_type: 'reference', _ref: 'ana'}}],
  ['another risk', {...faq, riskTier: 'high'}],
  ['another language', {...faq, language: 'es'}],
  ['another address', {...faq, slug: {_type: 'slug', current: 'length'}}],
  ['another type', {...faq, _type: 'myth'}],
  ['true for false', {...faq, seo: {...faq.seo, noIndex: true}}],
  ['a number for its digits', {...faq, seo: {...faq.seo, noIndex: 0}}],
]

describe('the hash of what a document says', () => {
  it('is SHA-256 in hexadecimal digits', async () => {
    expect(await hashContent(faq)).toMatch(/^[0-9a-f]{64}$/)
    // The text {"_type":"faq","question":"Why?"}, hashed by sha256sum.
    const known = '3c62672902bde4c23ca657ab06e56649220ce86f69fccb82eeea2f0935ee2ecd'
    expect(await hashContent({question: 'Why?', _type: 'faq', _id: 'x'})).toBe(known)
  })

  it.each(same)('is the same for %s', async (_name, document) => {
    expect(await hashContent(document)).toBe(await hashContent(faq))
  })

  it.each(different)('is another for %s', async (_name, document) => {
    expect(await hashContent(document)).not.toBe(await hashContent(faq))
  })

  it('leaves the document as it was', async () => {
    const before = structuredClone(faq)
    await hashContent(faq)
    expect(faq).toEqual(before)
  })
})
