import {defineArrayMember, defineField, defineType} from '@sanity/types'
import type {SchemaTypeDefinition} from '@sanity/types'
import {describe, expect, test} from 'vitest'
import {generateModules} from './generateModules.ts'

const topic = defineType({
  name: 'topic',
  type: 'document',
  fields: [
    defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
    defineField({name: 'kind', type: 'string', options: {list: ['broad', 'narrow']}}),
  ],
})

const note = defineType({
  name: 'note',
  type: 'object',
  fields: [
    defineField({name: 'text', type: 'richText', validation: (rule) => rule.required()}),
    defineField({name: 'flag', type: 'boolean'}),
  ],
})

const richText = defineType({
  name: 'richText',
  type: 'array',
  of: [defineArrayMember({type: 'block'}), defineArrayMember({type: 'note'})],
})

const article = defineType({
  name: 'article',
  type: 'document',
  fields: [
    defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
    defineField({name: 'slug', type: 'slug', validation: (rule) => rule.required()}),
    defineField({name: 'body', type: 'richText'}),
    defineField({
      name: 'topic',
      type: 'reference',
      to: [{type: 'topic'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'related',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'article'}, {type: 'topic'}]})],
    }),
  ],
})

const schema: SchemaTypeDefinition[] = [topic, note, richText, article]

/** The type of one query's result, as the generated types say it. */
async function typesOf(projection: string, types = schema): Promise<string> {
  const query = {name: 'article', groq: `*[_type == "article"][0]{${projection}}`, params: {}}
  return (await generateModules(types, [query])).get('types.ts') ?? ''
}

/** The paths whose text differs. */
const toChanged = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...after.keys()].filter((path) => after.get(path) !== before.get(path))

describe('what can be null at run time', () => {
  test('a dereference, though its field is required', async () => {
    expect(await typesOf('topic->{title}')).toContain('topic: Topic | null')
  })

  test('the items of a dereferenced array, unless each target is assured first', async () => {
    expect(await typesOf('"all": related[]->{_type}')).toContain('(All | null)[] | null')
    const assured = await typesOf('"all": coalesce(related[defined(@->)]->{_type}, [])')
    expect(assured).toMatch(/all: \w+\[\]\n/)
  })

  test('a target that a filter on a field assures, but only inside that filter', async () => {
    const types = await typesOf(
      '"assured": coalesce(*[_type == "article" && defined(topic->)]{"t": topic->title}, []), "free": topic->title',
    )
    expect(types).toContain('  t: string\n')
    expect(types).toContain('  free: string | null\n')
  })

  test('a select() that no condition meets', async () => {
    expect(await typesOf('"mark": select(title == "a" => "b")')).toContain('mark: "b" | null')
    expect(await typesOf('"mark": select(title == "a" => "b", "c")')).toContain('mark: "b" | "c"')
  })

  test('pt::text() of an absent text', async () => {
    expect(await typesOf('"text": pt::text(body)')).toContain('text: string | null')
    expect(await typesOf('"text": coalesce(pt::text(body), "")')).toContain('text: string\n')
  })
})

describe('what the extraction loses', () => {
  test('items of an array of references to two types have their _key', async () => {
    expect(await typesOf('"keys": coalesce(related[]._key, [])')).toContain('keys: string[]')
  })

  test('a slug has its text', async () => {
    expect(await typesOf('"slug": slug.current')).toContain('slug: string\n')
  })
})

describe('later content models', () => {
  test('a list of values stays open', async () => {
    expect(await typesOf('"kind": topic->kind')).toContain(
      'kind: "broad" | "narrow" | (string & {}) | null',
    )
  })

  test('a text may hold blocks that are not known yet', async () => {
    const types = await typesOf('body[]{_key, _type}')
    expect(types).toMatch(/export type PortableTextBlock = \w+ \| \w+ \| UnknownBlock/)
  })

  test('but a choice that the query makes is exact', async () => {
    expect(await typesOf('"is": _type')).toContain('is: "article"\n')
  })
})

describe('noise', () => {
  test('string | "x" is a string, boolean | false a boolean', async () => {
    const types = await typesOf('"name": coalesce(topic->title, "none"), "seen": defined(body)')
    expect(types).toContain('name: string\n')
    expect(types).toContain('seen: boolean\n')
  })

  test('documents of several types with the same fields are one object', async () => {
    expect(await typesOf('"first": related[0]->{_type, title}')).toContain(
      '_type: "article" | "topic"',
    )
  })
})

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
    const both = (await generateModules(schema, [single, list])).get('types.ts')
    expect(both).toContain('export interface ArticleSummary {')
    const alone = (await generateModules(schema, [list])).get('types.ts')
    expect(alone).toContain('export interface Article {')
  })

  test('a draft has a type of its own, with what it lacks', async () => {
    const query = {name: 'article', groq: '*[_type == "article"][0]{title}', params: {}}
    const modules = await generateModules(schema, [query])
    expect(modules.get('types.ts')).toContain('export interface Article {\n  title: string\n}')
    expect(modules.get('draftTypes.ts')).toContain('title: string | null')
  })
})

describe('drift', () => {
  const query = {
    name: 'article',
    groq: '*[_type == "article"][0]{title, topic->{title}}',
    params: {},
  }

  test('the same input gives the same files', async () => {
    expect(await generateModules(schema, [query])).toEqual(await generateModules(schema, [query]))
  })

  test('a field that a query gains changes types, check and schema', async () => {
    const before = await generateModules(schema, [query])
    const groq = query.groq.replace('title,', 'title, body,')
    const after = await generateModules(schema, [{...query, groq}])
    expect(toChanged(before, after)).toEqual(
      expect.arrayContaining(['types.ts', 'draftTypes.ts', 'checks/article.ts', 'zod/article.ts']),
    )
  })

  test('a field that the schema makes optional changes types, check and schema', async () => {
    const optional = defineType({
      name: 'topic',
      type: 'document',
      fields: [defineField({name: 'title', type: 'string'})],
    })
    const before = await generateModules(schema, [query])
    const after = await generateModules([optional, note, richText, article], [query])
    expect(toChanged(before, after)).toEqual(
      expect.arrayContaining(['types.ts', 'checks/article.ts', 'zod/article.ts']),
    )
  })
})
