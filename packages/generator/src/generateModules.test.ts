import {defineField, defineType} from '@sanity/types'
import {describe, expect, test} from 'vitest'
import {generateModules} from './generateModules.ts'
import {articleSchema, typesOf} from './testing/articleSchema.ts'

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
    expect(await typesOf('"mark": select(title == "a" => 1, 2)')).toContain('mark: 1 | 2\n')
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

  test('a choice between texts stays open like a list of values', async () => {
    const types = await typesOf('"mark": select(title == "a" => "b", title == "c" => "d", "e")')
    expect(types).toContain('mark: "b" | "d" | "e" | (string & {})\n')
    expect(await typesOf('"mark": select(title == "a" => "b", title)')).toContain('mark: string\n')
  })

  test('a reference may lead to a type that is not known yet', async () => {
    const types = await typesOf('"all": coalesce(related[defined(@->)]->{_type, title}, [])')
    expect(types).toContain('_type: "article" | "topic" | (string & {})\n')
  })

  test('but a type that the query itself names is exact', async () => {
    expect(await typesOf('"is": _type')).toContain('is: "article"\n')
    const groq = '*[_type in ["article", "topic"]]{_type, title}'
    const modules = await generateModules(articleSchema, [{name: 'articles', groq, params: {}}])
    expect(modules.get('types.ts')).toContain('_type: "article" | "topic"\n')
  })
})

describe('noise', () => {
  test('string | "x" is a string, boolean | false a boolean', async () => {
    const types = await typesOf('"name": coalesce(topic->title, "none"), "seen": defined(body)')
    expect(types).toContain('name: string\n')
    expect(types).toContain('seen: boolean\n')
  })

  test('documents of several types with the same fields are one object', async () => {
    const types = await typesOf('"first": related[0]->{_type, title}')
    expect(types).toContain('_type: "article" | "topic" | (string & {})\n')
    expect(types).toContain('first: First | null\n')
  })

  test('also where some of them have a constant', async () => {
    const types = await typesOf(
      '"first": related[0]->{_type, "hasBody": _type == "article" && defined(body)}',
    )
    expect(types).toContain('first: First | null\n')
    expect(types).toContain('hasBody: boolean\n')
  })
})

describe('drift', () => {
  const query = {
    name: 'article',
    groq: '*[_type == "article"][0]{title, topic->{title}}',
    params: {},
  }

  test('the same input gives the same files', async () => {
    expect(await generateModules(articleSchema, [query])).toEqual(
      await generateModules(articleSchema, [query]),
    )
  })

  test('a field that a query gains changes types, check and schema', async () => {
    const before = await generateModules(articleSchema, [query])
    const groq = query.groq.replace('title,', 'title, body,')
    const after = await generateModules(articleSchema, [{...query, groq}])
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
    const before = await generateModules(articleSchema, [query])
    const after = await generateModules(
      [optional, ...articleSchema.filter(({name}) => name !== 'topic')],
      [query],
    )
    expect(toChanged(before, after)).toEqual(
      expect.arrayContaining(['types.ts', 'checks/article.ts', 'zod/article.ts']),
    )
  })
})
