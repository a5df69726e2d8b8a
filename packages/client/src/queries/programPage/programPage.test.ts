import {describe, expect, expectTypeOf, test} from 'vitest'
import type {
  Component,
  LevelOfCare,
  NumberRange,
  ProgramPage,
  ProgramPageFaq,
  Translation,
} from '../../generated/types.ts'
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
const crisis = {_id: 'crisis', _type: 'crisisResource', language: 'en'}

describe('programPageQuery', () => {
  test('drops list items whose document is gone, and is null where one document is gone', async () => {
    expect(await answer(programPageQuery, [page, faq], {slug: 'iop'})).toMatchObject({
      levelOfCare: null,
      faqs: [{_id: 'faq-1', topic: null}],
      components: [{therapy: null, includes: []}],
      myths: [],
      levelAbove: null,
      levelBelow: null,
    })
  })

  test('comes with immediate help in its language', async () => {
    const spanish = {...crisis, _id: 'crisis-es', language: 'es'}
    expect(await answer(programPageQuery, [page, crisis, spanish], {slug: 'iop'})).toMatchObject({
      crisisResources: [{_id: 'crisis'}],
    })
  })

  test('says which levels are above and below, and what is known of ways to pay', async () => {
    const level = {_type: 'levelOfCare', language: 'en'}
    const dataset = [
      {...page, levelAbove: toReference('php'), levelBelow: toReference('weekly')},
      {...level, _id: 'php', title: 'Partial hospitalization', slug: toSlug('php')},
      {...level, _id: 'weekly', title: 'Weekly therapy', slug: toSlug('weekly')},
    ]
    expect(await answer(programPageQuery, dataset, {slug: 'iop'})).toMatchObject({
      levelAbove: {title: 'Partial hospitalization', slug: 'php'},
      levelBelow: {title: 'Weekly therapy', slug: 'weekly'},
      populations: [],
      deliveryModes: [],
      typicalWeek: null,
      paymentOptions: [],
      codes: [],
    })
  })

  test('is null in a language that has no such page', async () => {
    expect(await answer(programPageQuery, [page], {slug: 'iop', language: 'es'})).toBeNull()
  })

  test('its type names what the page is made of', () => {
    expectTypeOf<ResultOf<typeof programPageQuery>>().toEqualTypeOf<ProgramPage | null>()
    expectTypeOf<ProgramPage['components']>().toEqualTypeOf<Component[]>()
    expectTypeOf<ProgramPage['faqs']>().toEqualTypeOf<ProgramPageFaq[]>()
    expectTypeOf<ProgramPage['translations']>().toEqualTypeOf<Translation[]>()
    expectTypeOf<ProgramPage['levelOfCare']>().toEqualTypeOf<LevelOfCare | null>()
    expectTypeOf<ProgramPage['schedule']['hoursPerWeek']>().toEqualTypeOf<NumberRange>()
    expectTypeOf<ParamsOf<typeof programPageQuery>>().toEqualTypeOf<ProgramPageParams>()
    expectTypeOf<typeof programPageQuery.groq>().not.toEqualTypeOf<string>()
  })
})
