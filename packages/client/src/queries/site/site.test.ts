import {expect, expectTypeOf, test} from 'vitest'
import type {Site} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {siteQuery} from '../index.ts'

const en = {language: 'en'}

test('is what every page of a language shows around its content', async () => {
  const item = {_type: 'navigationItem'}
  const dataset = [
    {...en, _id: 's', _type: 'siteSettings', title: 'Site', publisher: toReference('provider')},
    {_id: 's-es', _type: 'siteSettings', language: 'es', title: 'Sitio'},
    {
      ...en,
      _id: 'n',
      _type: 'navigation',
      main: [
        {...item, _key: '1', label: 'Programs', page: toReference('page')},
        {...item, _key: '2', label: 'Questions', path: '/faqs'},
        {...item, _key: '3', label: 'Lost', page: toReference('gone')},
      ],
    },
    {...en, _id: 'page', _type: 'programPage', slug: toSlug('iop')},
    {...en, _id: 'provider', _type: 'provider', name: 'Provider', telephone: '+1 562 555 0100'},
    {...en, _id: 'crisis', _type: 'crisisResource'},
  ]
  expect(await answer(siteQuery, dataset, {})).toMatchObject({
    settings: {title: 'Site', publisher: {name: 'Provider', telephone: '+1 562 555 0100'}},
    navigation: {
      main: [
        {label: 'Programs', page: {_type: 'programPage', slug: 'iop'}, path: null},
        {label: 'Questions', page: null, path: '/faqs'},
      ],
      footer: [],
    },
    crisisResources: [{_id: 'crisis'}],
  })
  expect(await answer(siteQuery, dataset, {language: 'es'})).toMatchObject({
    settings: {title: 'Sitio', publisher: null},
    navigation: null,
    crisisResources: [],
  })
})

test('its type is there, whatever is missing', () => {
  expectTypeOf<ResultOf<typeof siteQuery>>().toEqualTypeOf<Site>()
})
