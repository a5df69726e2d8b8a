import {expect, expectTypeOf, test} from 'vitest'
import type {PortableTextBlock, Therapy} from '../../generated/types.ts'
import type {ResultOf} from '../ResultOf.ts'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {therapyQuery} from '../index.ts'

const therapy = {_id: 'cbt', _type: 'therapy', language: 'en', slug: toSlug('cbt')}

test('comes with the programs that refer to it', async () => {
  const page = {
    _id: 'page',
    _type: 'programPage',
    language: 'en',
    title: 'IOP',
    slug: toSlug('iop'),
  }
  const components = [{_key: '1', therapy: toReference('cbt')}]
  expect(await answer(therapyQuery, [therapy, {...page, components}], {slug: 'cbt'})).toMatchObject(
    {
      programs: [{_id: 'page', title: 'IOP', slug: 'iop'}],
      relatedTherapies: [],
    },
  )
})

test('resolves the links and citations of its text, null where their target is gone', async () => {
  const markDefs = [
    {_key: 'l', _type: 'link', href: 'https://example.org'},
    {_key: 'i', _type: 'internalLink', reference: toReference('cbt')},
    {_key: 'c', _type: 'citation', locator: 'page 2', source: toReference('gone')},
  ]
  const children = [{_key: 's', _type: 'span', marks: ['i'], text: 'Words'}]
  const whatToExpect = [{_key: 'b', _type: 'block', style: 'normal', markDefs, children}]
  expect(await answer(therapyQuery, [{...therapy, whatToExpect}], {slug: 'cbt'})).toMatchObject({
    whatToExpect: [
      {
        style: 'normal',
        children: [{text: 'Words', marks: ['i']}],
        markDefs: [
          {href: 'https://example.org'},
          {page: {_type: 'therapy', slug: 'cbt'}},
          {locator: 'page 2', source: null},
        ],
      },
    ],
  })
})

test('says whom it helps and how strong the evidence is, with sources', async () => {
  const citations = [{_key: 'c', locator: 'page 2', source: toReference('study')}]
  const document = {
    ...therapy,
    modality: ['group'],
    whoItHelps: [{_key: 'w', title: 'Adults', text: 'Who worry.', evidence: 'generalGuidance'}],
    evidenceStrength: {rating: 'high', note: 'For adults.', citations},
  }
  const study = {_id: 'study', _type: 'source', title: 'A study'}
  expect(await answer(therapyQuery, [document, study], {slug: 'cbt'})).toMatchObject({
    modality: ['group'],
    whoItHelps: [{title: 'Adults', citations: []}],
    evidenceStrength: {
      rating: 'high',
      note: 'For adults.',
      citations: [{locator: 'page 2', source: {title: 'A study'}}],
    },
  })
})

test('its type leaves room for blocks of a newer content model', () => {
  expectTypeOf<ResultOf<typeof therapyQuery>>().toEqualTypeOf<Therapy | null>()
  const toText = (block: PortableTextBlock): string => {
    switch (block._type) {
      case 'block':
        return block.children.map((child) => (child._type === 'span' ? child.text : '')).join('')
      case 'callout':
        return block.text
      case 'crisisHelp':
        return block.resources.map((resource) => resource.name).join()
      case 'imageWithAlt':
        return block.alt
      default:
        return block._key
    }
  }
  expect(toText({_type: 'callout', _key: 'k', tone: 'note', text: 'Rest.'})).toBe('Rest.')
})
