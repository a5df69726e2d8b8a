import {describe, expect, expectTypeOf, test} from 'vitest'
import type {SearchHit} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toSlug} from '../../testing/answer.ts'
import {searchQuery} from '../index.ts'

const toText = (text: string) => [
  {_key: 'b', _type: 'block', children: [{_key: 's', _type: 'span', text}]},
]
const page = (_id: string, _type: string, fields: object) => ({
  _id,
  _type,
  language: 'en',
  slug: toSlug(_id),
  ...fields,
})

const dataset = [
  page('iop', 'programPage', {
    title: 'Intensive Outpatient Program',
    alternateName: 'IOP',
    summary: 'Treatment by day.',
    components: [{_key: 'c', title: 'Group', text: 'People meet in a group.'}],
    benefits: [{_key: 'b', title: 'Home', text: 'You sleep in your own bed.'}],
  }),
  page('group', 'therapy', {title: 'Group therapy', summary: 'People talk together.'}),
  page('cost', 'faq', {
    question: 'What does it cost?',
    shortAnswer: 'It depends on insurance.',
    answer: toText('Ask which plan covers a group.'),
  }),
  page('jobs', 'myth', {
    fact: 'People keep their jobs',
    myth: 'Everybody must quit.',
    whyItMisleads: 'The schedule bends.',
  }),
  page('php', 'glossaryTerm', {term: 'PHP', definition: 'Partial hospitalization.'}),
  page('grupo', 'therapy', {title: 'Terapia de grupo', language: 'es'}),
  {...page('unaddressed', 'therapy', {title: 'Group walks'}), slug: undefined},
  {_id: 'source', _type: 'source', title: 'A group of studies'},
]

async function search(text: string, language?: string): Promise<unknown[]> {
  const hits = await answer(searchQuery, dataset, {text, language})
  return Array.isArray(hits) ? hits : []
}

const idsOf = async (text: string) => (await search(text)).map((hit) => Object(hit)._id)

describe('searchQuery', () => {
  test('finds words of a myth, and of what a program says beside its parts', async () => {
    expect(await idsOf('everybody must quit')).toEqual(['jobs'])
    expect(await idsOf('own bed')).toEqual(['iop'])
  })

  test('finds words in headlines, summaries, answers and parts, headlines first', async () => {
    const ids = await idsOf('group')
    expect(ids[0]).toBe('group')
    expect(new Set(ids)).toEqual(new Set(['group', 'iop', 'cost']))
  })

  test('finds a page that has all words, wherever they stand, in small letters or capitals', async () => {
    expect(await idsOf('iop Treatment')).toEqual(['iop'])
    expect(await idsOf('cost insurance')).toEqual(['cost'])
    expect(await idsOf('cost schedule')).toEqual([])
  })

  test('takes the last word for unfinished', async () => {
    expect(await idsOf('partial hosp')).toEqual(['php'])
    expect(await idsOf('part hospitalization')).toEqual([])
  })

  test('gives the headline and the summary of each hit', async () => {
    expect(await search('insurance')).toMatchObject([
      {
        _type: 'faq',
        slug: 'cost',
        title: 'What does it cost?',
        excerpt: 'It depends on insurance.',
        score: expect.any(Number),
      },
    ])
    expect(await search('jobs')).toMatchObject([
      {title: 'People keep their jobs', excerpt: 'The schedule bends.'},
    ])
  })

  test('keeps to one language', async () => {
    expect(await search('grupo', 'es')).toMatchObject([{_id: 'grupo'}])
    expect(await search('grupo')).toEqual([])
  })

  test('finds nothing by nothing, or by a single letter', async () => {
    expect(await search('')).toEqual([])
    expect(await search('g')).toEqual([])
  })

  test.each(['??', '...', '…', '**', "''", '’’', ' * ', '?!.', "' . *", '¿?', '--'])(
    'finds nothing by %j, which has no word',
    async (text) => {
      expect(await idsOf(text)).toEqual([])
    },
  )

  test('signs around words find what the words find', async () => {
    for (const text of ['insurance?', '"insurance"', '...insurance', 'insurance ??', 'insurance.'])
      expect(await idsOf(text)).toEqual(['cost'])
  })

  test('an apostrophe is found however it is written, or not', async () => {
    const pages = [
      page('straight', 'faq', {question: "Why can't my mother's plan pay?"}),
      page('curly', 'faq', {question: 'Why can’t my mother’s plan pay?'}),
      page('without', 'faq', {question: 'Why cant my mothers plan pay?'}),
      page('other', 'faq', {question: 'Why my plan pays'}),
    ]
    for (const text of ["can't", 'can’t', "why can't my", "mother's plan", 'mother’s plan']) {
      expect(await answer(searchQuery, pages, {text})).toHaveLength(3)
    }
  })

  test('gives 20 hits at most', async () => {
    const many = Array.from({length: 25}, (_, index) =>
      page(`t${index}`, 'therapy', {title: 'Yoga'}),
    )
    expect(await answer(searchQuery, many, {text: 'yoga'})).toHaveLength(20)
  })

  test('its type is a list of hits', () => {
    expectTypeOf<ResultOf<typeof searchQuery>>().toEqualTypeOf<SearchHit[]>()
  })
})
