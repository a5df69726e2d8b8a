import {defineField, defineType} from '@sanity/types'
import type {SchemaTypeDefinition} from '@sanity/types'
import {expect, test} from 'vitest'
import {isGeneratorError} from './errors/GeneratorError.ts'
import {QueryError} from './errors/QueryError.ts'
import {SchemaError} from './errors/SchemaError.ts'
import {generateModules} from './generateModules.ts'

const article = defineType({
  name: 'article',
  type: 'document',
  fields: [
    defineField({name: 'title', type: 'string'}),
    defineField({name: 'tags', type: 'array', of: [{type: 'string'}]}),
  ],
})

const generate = async (groq: string, types: readonly SchemaTypeDefinition[] = [article]) =>
  generateModules(types, [{name: 'article', groq, params: {}}])

test('a query that does not parse is named, with the place', async () => {
  const generated = generate('*[_type == ]{title}')
  await expect(generated).rejects.toThrow(QueryError)
  await expect(generated).rejects.toThrow(
    /Query "article": it does not parse \(line 1, column \d+\)/,
  )
})

test('a result without a type is refused', async () => {
  await expect(generate('$anything')).rejects.toThrow('its result has no type')
})

test('arrays that are spread into an array are refused', async () => {
  await expect(generate('*[_type == "article"]{"all": [...tags, "x"]}')).rejects.toThrow(
    'arrays cannot be spread',
  )
})

test('a schema that does not compile is named, with the place', async () => {
  const broken = defineType({name: 'broken', type: 'document', fields: []})
  const generated = generate('*[0]', [broken])
  await expect(generated).rejects.toThrow(SchemaError)
  await expect(generated).rejects.toThrow('broken')
})

test('a spread of documents of every type is refused', async () => {
  const many = Array.from({length: 60}, (_, index) =>
    defineType({
      name: `wide${index}`,
      type: 'document',
      fields: Array.from({length: 50}, (__, field) => ({
        name: `field${field}_${index}`,
        type: 'string',
      })),
    }),
  )
  await expect(generate('*[]{...}', many)).rejects.toThrow('Name the fields')
})

test('every mistake of the user is told apart from a fault of the generator', async () => {
  const error: unknown = await generate('*[').catch((reason: unknown) => reason)
  expect(isGeneratorError(error)).toBe(true)
  expect(isGeneratorError(new TypeError('x'))).toBe(false)
})

test('a name that is taken, or is none, is refused', async () => {
  const query = {name: 'article', groq: '*[_type == "article"]{title}', params: {}}
  await expect(generateModules([article], [query, query])).rejects.toThrow('another query has')
  const spaced = {...query, name: 'an article'}
  await expect(generateModules([article], [spaced])).rejects.toThrow('camel case')
})
