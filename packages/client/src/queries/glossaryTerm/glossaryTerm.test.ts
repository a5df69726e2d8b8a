import {expect, expectTypeOf, test} from 'vitest'
import type {GlossaryTerm} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {glossaryTermQuery} from '../index.ts'

const term = {_id: 'php', _type: 'glossaryTerm', language: 'en', term: 'PHP', slug: toSlug('php')}

test.each([
  [{_type: 'therapy', title: 'Group therapy'}, 'Group therapy'],
  [{_type: 'faq', question: 'What is a PHP?'}, 'What is a PHP?'],
  [{_type: 'myth', fact: 'People go home'}, 'People go home'],
  [{_type: 'location', name: 'Downtown'}, 'Downtown'],
])('leads on to a page by its headline: %j', async (page, title) => {
  const target = {...page, _id: 'target', slug: toSlug('target')}
  const dataset = [{...term, seeAlso: toReference('target')}, target]
  expect(await answer(glossaryTermQuery, dataset, {slug: 'php'})).toMatchObject({
    term: 'PHP',
    seeAlso: {_type: page._type, slug: 'target', title},
  })
})

test('leads nowhere where the page is gone', async () => {
  const dataset = [{...term, seeAlso: toReference('gone')}]
  expect(await answer(glossaryTermQuery, dataset, {slug: 'php'})).toMatchObject({seeAlso: null})
})

test('its type is a term or null', () => {
  expectTypeOf<ResultOf<typeof glossaryTermQuery>>().toEqualTypeOf<GlossaryTerm | null>()
})
