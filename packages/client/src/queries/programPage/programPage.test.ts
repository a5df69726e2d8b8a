import {describe, expect, expectTypeOf, test} from 'vitest'
import type {Component, Faq, LevelOfCare, NumberRange, ProgramPage} from '../../generated/types.ts'
import type {ParamsOf, ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {programPageQuery} from '../index.ts'
import type {ProgramPageParams} from '../index.ts'

const page = {
  _id: 'page',
  _type: 'programPage',
  language: 'en',
  slug: toSlug('iop'),
  levelOfCare: toReference('gone'),
  faqs: [toReference('faq-1'), toReference('gone')],
  components: [{_key: 'c', _type: 'component', therapy: toReference('gone')}],
}
const faq = {_id: 'faq-1', _type: 'faq', language: 'en', topic: toReference('gone')}
const crisis = {_id: 'crisis', _type: 'crisisResource', language: 'en', order: 1}

describe('programPageQuery', () => {
  test('drops list items whose document is gone, and is null where one document is gone', async () => {
    expect(await answer(programPageQuery, [page, faq], {slug: 'iop'})).toMatchObject({
      levelOfCare: null,
      faqs: [{_id: 'faq-1', topic: null}],
      components: [{therapy: null, includes: []}],
      myths: [],
    })
  })

  test('comes with immediate help in its language', async () => {
    const spanish = {...crisis, _id: 'crisis-es', language: 'es'}
    expect(await answer(programPageQuery, [page, crisis, spanish], {slug: 'iop'})).toMatchObject({
      crisisResources: [{_id: 'crisis'}],
    })
  })

  test('is null in a language that has no such page', async () => {
    expect(await answer(programPageQuery, [page], {slug: 'iop', language: 'es'})).toBeNull()
  })

  test('its type names what the page is made of', () => {
    expectTypeOf<ResultOf<typeof programPageQuery>>().toEqualTypeOf<ProgramPage | null>()
    expectTypeOf<ProgramPage['components']>().toEqualTypeOf<Component[]>()
    expectTypeOf<ProgramPage['faqs']>().toEqualTypeOf<Faq[]>()
    expectTypeOf<ProgramPage['levelOfCare']>().toEqualTypeOf<LevelOfCare | null>()
    expectTypeOf<ProgramPage['schedule']['hoursPerWeek']>().toEqualTypeOf<NumberRange>()
    expectTypeOf<ParamsOf<typeof programPageQuery>>().toEqualTypeOf<ProgramPageParams>()
    expectTypeOf<typeof programPageQuery.groq>().not.toEqualTypeOf<string>()
  })
})
