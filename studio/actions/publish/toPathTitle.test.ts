import {schemaTypes} from '@iop-content/schemas'
import {createSchema} from 'sanity'
import {expect, test} from 'vitest'
import {toPathTitle} from './toPathTitle.ts'

const schema = createSchema({name: 'default', types: schemaTypes})
const page = schema.get('programPage')
const document = {
  components: [
    {_key: 'a', _type: 'component'},
    {_key: 'b', _type: 'component'},
  ],
}

test.each([
  [['title'], 'Name of the program'],
  [['seo', 'title'], /^Search results › /],
  [['components', {_key: 'b'}, 'title'], /› 2 › /],
  [['components', 0], /› 1$/],
  [['components', {_key: 'gone'}], /› …$/],
  [['unknown', 'deeper'], 'unknown › deeper'],
  [[], 'The document'],
])('%j', (path, expected) => {
  if (!page) throw new Error('The schema has no programPage.')
  expect(toPathTitle(page, document, path)).toMatch(expected)
})

const answer = {
  answer: [
    {_key: 'p', _type: 'block', style: 'normal', markDefs: [], children: []},
    {
      _key: 'q',
      _type: 'block',
      style: 'normal',
      markDefs: [
        {_key: 'l', _type: 'link', href: 'our page'},
        {_key: 'c', _type: 'citation'},
        {_key: 'unused', _type: 'link'},
      ],
      children: [
        {_key: 's', _type: 'span', text: 'Read ', marks: []},
        {_key: 't', _type: 'span', text: 'our ', marks: ['l']},
        {_key: 'u', _type: 'span', text: 'page', marks: ['strong', 'l']},
        {_key: 'v', _type: 'span', text: 'It works.', marks: ['c']},
      ],
    },
  ],
}
const mark = (key: string, ...rest: string[]) => [
  'answer',
  {_key: 'q'},
  'markDefs',
  {_key: key},
  ...rest,
]

test.each([
  [mark('l', 'href'), 'Answer › the link on “our page”'],
  [mark('l'), 'Answer › the link on “our page”'],
  [mark('c', 'source'), 'Answer › the citation on “It works.” › Source'],
  [mark('unused', 'href'), 'Answer › a link without words'],
  [mark('gone', 'href'), 'Answer › a link without words › href'],
  [['answer', {_key: 'q'}], 'Answer › 2'],
])('in a text, %j', (path, expected) => {
  const faq = schema.get('faq')
  if (!faq) throw new Error('The schema has no faq.')
  expect(toPathTitle(faq, answer, path)).toBe(expected)
})
