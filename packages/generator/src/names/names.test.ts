import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {describe, expect, test} from 'vitest'
import {generateModules} from '../generateModules.ts'
import {articleSchema, typesOf} from '../testing/articleSchema.ts'

describe('names', () => {
  test('a type that contains itself keeps its name', async () => {
    const types = await typesOf('body')
    expect(types).toContain('export interface Note {')
    expect(types).toMatch(/text: PortableTextBlock\[\]/)
  })

  test('a text inside its own blocks stays open', async () => {
    const box = defineType({
      name: 'box',
      type: 'object',
      fields: [
        defineField({
          name: 'items',
          type: 'array',
          of: [defineArrayMember({type: 'block'}), defineArrayMember({type: 'box'})],
        }),
      ],
    })
    const page = defineType({
      name: 'article',
      type: 'document',
      fields: [
        defineField({
          name: 'boxes',
          type: 'array',
          of: [defineArrayMember({type: 'box'}), defineArrayMember({type: 'image'})],
        }),
      ],
    })
    const types = await typesOf('boxes', [box, page])
    expect(types).toMatch(/items\?: PortableTextBlock\[\]/)
    expect(types).toMatch(/PortableTextBlock = .*\bBox\b.* UnknownBlock/)
  })

  test('a list item is a summary where a query for the document exists', async () => {
    const groq = '*[_type == "article"]{title}'
    const single = {name: 'article', groq: '*[_type == "article"][0]{title, body}', params: {}}
    const list = {name: 'articles', groq, params: {}}
    const both = (await generateModules(articleSchema, [single, list])).get('types.ts')
    expect(both).toContain('export interface ArticleSummary {')
    const alone = (await generateModules(articleSchema, [list])).get('types.ts')
    expect(alone).toContain('export interface Article {')
  })

  test('a list item has the name that the query gives it', async () => {
    const list = {name: 'search', item: 'hit', groq: '*[_type == "article"]{title}', params: {}}
    const modules = await generateModules(articleSchema, [list])
    expect(modules.get('types.ts')).toContain('export interface Hit {')
    const single = {name: 'hit', groq: '*[_type == "article"][0]{title, body}', params: {}}
    const both = await generateModules(articleSchema, [single, list])
    expect(both.get('types.ts')).toContain('export interface HitSummary {')
  })

  test('an object of which the query made up the most is called after its field', async () => {
    const types = await typesOf('"mark": {title, "slug": slug.current, "one": 1}')
    expect(types).toContain('mark: Mark\n')
  })

  test('a draft has a type of its own, with what it lacks', async () => {
    const query = {name: 'article', groq: '*[_type == "article"][0]{title}', params: {}}
    const modules = await generateModules(articleSchema, [query])
    expect(modules.get('types.ts')).toContain('export interface Article {\n  title: string\n}')
    expect(modules.get('draftTypes.ts')).toContain('title: string | null')
  })
})
