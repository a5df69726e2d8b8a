import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {parseReferrers} from './parseReferrers.ts'
import {referrersQuery} from './referrersQuery.ts'

const to = {_ref: 'topic'}

test('a draft, a version and the published document are one, in the order of types', async () => {
  const dataset = [
    {_id: 'versions.spring.faq-1', _type: 'faq', topic: to},
    {_id: 'guide', _type: 'guide', topics: [to]},
    {_id: 'faq-1', _type: 'faq', topic: to},
    {_id: 'drafts.faq-1', _type: 'faq', topic: to},
    {_id: 'drafts.faq-2', _type: 'faq', topic: to},
    {_id: 'faq-3', _type: 'faq', topic: {_ref: 'another'}},
    {_id: 'drafts.topic', _type: 'topic', parent: to},
  ]
  const found = await evaluate(parse(referrersQuery), {dataset, params: {id: 'topic'}})
  expect(parseReferrers(await found.get())).toEqual([
    {id: 'faq-1', type: 'faq'},
    {id: 'faq-2', type: 'faq'},
    {id: 'guide', type: 'guide'},
  ])
})
