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
