import {expect, expectTypeOf, test} from 'vitest'
import type {Guide} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {guideQuery} from '../index.ts'

const program = {
  _id: 'page',
  _type: 'programPage',
  language: 'en',
  slug: toSlug('iop'),
  benefits: [{_key: 'b', title: 'Flexible', text: 'It bends.'}],
  whatItIs: [{_key: 'w', title: 'What', text: 'Care.'}],
}
const myth = {_id: 'myth', _type: 'myth', language: 'en', fact: 'People work'}

const guideWith = (body: object[]) => ({
  _id: 'guide',
  _type: 'guide',
  language: 'en',
  slug: toSlug('guide'),
  sections: [{_key: 's', heading: 'Why', anchor: 'why', body}],
})

test('shows myths and parts of program pages by reference', async () => {
  const guide = guideWith([
    {_key: '1', _type: 'mythEmbed', myth: toReference('myth')},
    {_key: '2', _type: 'programSection', section: 'benefits', program: toReference('page')},
  ])
  expect(await answer(guideQuery, [guide, myth, program], {slug: 'guide'})).toMatchObject({
    sections: [
      {
        heading: 'Why',
        body: [
          {_type: 'mythEmbed', myth: {fact: 'People work'}},
          {
            section: 'benefits',
            program: {
              slug: 'iop',
              review: {state: 'never'},
              benefits: [{title: 'Flexible'}],
              whatItIs: null,
            },
          },
        ],
      },
    ],
  })
})

test('an embed whose document is gone is null, and the rest stays', async () => {
  const guide = guideWith([{_key: '1', _type: 'mythEmbed', myth: toReference('gone')}])
  expect(await answer(guideQuery, [guide], {slug: 'guide'})).toMatchObject({
    sections: [{body: [{_type: 'mythEmbed', myth: null}]}],
  })
})

test('its type is a guide or null', () => {
  expectTypeOf<ResultOf<typeof guideQuery>>().toEqualTypeOf<Guide | null>()
})
