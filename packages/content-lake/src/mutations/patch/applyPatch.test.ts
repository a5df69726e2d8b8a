import {makePatches, makeDiff, stringifyPatches} from '@sanity/diff-match-patch'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {PatchOperations} from '../Mutation.ts'
import {applyPatch} from './applyPatch.ts'

const document = {
  title: 'IOP',
  count: 2,
  tags: ['a', 'b', 'c'],
  body: [
    {_key: 'x', text: 'one', marks: [{_key: 'm', on: true}]},
    {_key: 'y', text: 'two', rank: 5},
    {_key: 'z', text: 'three', nested: {text: 'deep'}},
  ],
  seo: {title: 'S', 'odd name': 1},
}

const cases: readonly (readonly [name: string, patch: PatchOperations, changed: object])[] = [
  ['sets a field', {set: {title: 'New'}}, {title: 'New'}],
  [
    'sets several paths',
    {set: {title: 'T', 'seo.title': 'U'}},
    {title: 'T', seo: {...document.seo, title: 'U'}},
  ],
  ['makes missing objects', {set: {'a.b.c': 1}}, {a: {b: {c: 1}}}],
  ['puts an object over a text on the way', {set: {'title.en': 'x'}}, {title: {en: 'x'}}],
  ['sets a quoted field', {set: {"seo['odd name']": 2}}, {seo: {title: 'S', 'odd name': 2}}],
  ['sets an item', {set: {'tags[1]': 'B'}}, {tags: ['a', 'B', 'c']}],
  ['counts from the end', {set: {'tags[-1]': 'C'}}, {tags: ['a', 'b', 'C']}],
  ['sets a slice', {set: {'tags[1:]': 'x'}}, {tags: ['a', 'x', 'x']}],
  ['sets every item', {set: {'tags[]': 'x'}}, {tags: ['x', 'x', 'x']}],
  ['sets several indexes', {set: {'tags[0,2]': 'x'}}, {tags: ['x', 'b', 'x']}],
  ['passes over an index that is not there', {set: {'tags[7]': 'x'}}, {}],
  [
    'finds an item by key',
    {set: {'body[_key=="y"].text': 'TWO'}},
    {body: [document.body[0], {_key: 'y', text: 'TWO', rank: 5}, document.body[2]]},
  ],
  [
    'finds items by comparison',
    {set: {'body[rank>=5].rank': 6}},
    {body: [document.body[0], {_key: 'y', text: 'two', rank: 6}, document.body[2]]},
  ],
  ['finds items by value', {unset: ['tags[@=="b"]']}, {tags: ['a', 'c']}],
  [
    'finds items that have a field',
    {unset: ['body[nested?]']},
    {body: [document.body[0], document.body[1]]},
  ],
  [
    'finds a field at every depth',
    {set: {'..text': '-'}},
    {
      body: [
        {...document.body[0], text: '-'},
        {...document.body[1], text: '-'},
        {...document.body[2], text: '-', nested: {text: '-'}},
      ],
    },
  ],
  [
    'finds items at every depth',
    {set: {'..[_key=="m"].on': false}},
    {body: [{...document.body[0], marks: [{_key: 'm', on: false}]}, ...document.body.slice(1)]},
  ],
  [
    'sets what is missing',
    {setIfMissing: {title: 'x', other: 1, 'seo.lang': 'en'}},
    {other: 1, seo: {...document.seo, lang: 'en'}},
  ],
  [
    'makes a list, then adds to it',
    {setIfMissing: {list: []}, insert: {after: 'list[-1]', items: [1]}},
    {list: [1]},
  ],
  ['unsets several items at once', {unset: ['tags[0,1]']}, {tags: ['c']}],
  [
    'unsets a nested field',
    {unset: ['body[0].marks', "seo['odd name']"]},
    {body: [{_key: 'x', text: 'one'}, ...document.body.slice(1)], seo: {title: 'S'}},
  ],
  [
    'adds and takes away',
    {inc: {count: 3}, dec: {'body[1].rank': 1}},
    {count: 5, body: [document.body[0], {_key: 'y', text: 'two', rank: 4}, document.body[2]]},
  ],
  ['passes over a number that is missing', {inc: {gone: 1}}, {}],
  [
    'inserts before',
    {insert: {before: 'tags[0]', items: ['x', 'y']}},
    {tags: ['x', 'y', 'a', 'b', 'c']},
  ],
  ['inserts after', {insert: {after: 'tags[0]', items: ['x']}}, {tags: ['a', 'x', 'b', 'c']}],
  [
    'inserts before the last',
    {insert: {before: 'tags[-1]', items: ['x']}},
    {tags: ['a', 'b', 'x', 'c']},
  ],
  ['appends', {insert: {after: 'tags[-1]', items: ['x']}}, {tags: ['a', 'b', 'c', 'x']}],
  [
    'inserts by key',
    {insert: {after: 'body[_key=="x"]', items: [1]}},
    {body: [document.body[0], 1, document.body[1], document.body[2]]},
  ],
  ['replaces items', {insert: {replace: 'tags[0:2]', items: ['x']}}, {tags: ['x', 'c']}],
  [
    'inserts nothing where no item has the key',
    {insert: {after: 'body[_key=="gone"]', items: [1]}},
    {},
  ],
  [
    'goes beyond the end as far as the end',
    {insert: {before: 'tags[9]', items: ['x']}},
    {tags: ['a', 'b', 'c', 'x']},
  ],
]

describe('applyPatch', () => {
  it.each(cases.map(([name, patch, changed]) => ({name, patch, changed})))(
    '$name',
    ({patch, changed}) => {
      const copy = structuredClone(document)
      const result = applyPatch(document, patch)
      expect(result).toEqual({...document, ...changed})
      expect(document).toEqual(copy)
    },
  )

  it('patches text as a unified diff, also where the text has moved on', () => {
    const patch = (from: string, to: string): string =>
      stringifyPatches(makePatches(makeDiff(from, to)))
    const sent = {diffMatchPatch: {title: patch('An IOP is here', 'An 🌿 IOP is there')}}
    expect(applyPatch({title: 'An IOP is here'}, sent)).toEqual({title: 'An 🌿 IOP is there'})
    expect(applyPatch({title: 'Now: An IOP is here!'}, sent)).toEqual({
      title: 'Now: An 🌿 IOP is there!',
    })
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (from, to) => {
        // Two characters that share one half are torn apart by whoever makes the diff: then it is none of these texts.
        const diff = makeDiff(from, to)
        const without = (kind: number) =>
          diff.flatMap(([one, text]) => (one === kind ? [] : [text])).join('')
        fc.pre(without(1) === from && without(-1) === to)
        const result = applyPatch({text: from}, {diffMatchPatch: {text: patch(from, to)}})
        expect(result).toEqual({text: to})
      }),
    )
  })

  it('keeps the identity of what does not change', () => {
    const noops: readonly PatchOperations[] = [
      {},
      {set: {title: 'IOP', 'body[_key=="z"].nested': {text: 'deep'}}},
      {setIfMissing: {title: 'x', 'seo.title': 'y'}},
      {unset: ['gone', 'body[9]', 'seo.gone', '..gone']},
      {inc: {count: 0}},
      {diffMatchPatch: {title: ''}},
      {insert: {after: 'tags[-1]', items: []}},
      {insert: {replace: 'tags[9]', items: ['x']}},
    ]
    for (const patch of noops) expect(applyPatch(document, patch)).toBe(document)
    const result = applyPatch(document, {set: {'body[1].text': 'x'}})
    expect(result).toHaveProperty('seo', document.seo)
    expect(Reflect.get(Object(result), 'seo')).toBe(document.seo)
    expect(Reflect.get(Object(result), 'body')[0]).toBe(document.body[0])
  })

  it('does nothing twice: set, setIfMissing and unset', () => {
    const path = fc.constantFrom(
      'title',
      'tags',
      'tags[0]',
      'tags[-2:]',
      'body[_key=="y"].rank',
      'body[].text',
      'a.b.c',
      '..text',
      'seo.title',
      'body[0,2]',
    )
    const value = fc.jsonValue({maxDepth: 2})
    fc.assert(
      fc.property(path, value, fc.constantFrom('set', 'setIfMissing'), (to, sent, kind) => {
        const operations = {[kind]: {[to]: sent}}
        const once = applyPatch(document, operations)
        expect(applyPatch(once, operations)).toBe(once)
      }),
    )
  })

  it('refuses what an operation cannot be applied to', () => {
    expect(() => applyPatch(document, {inc: {title: 1}})).toThrow(/need a number at "title"/)
    expect(() => applyPatch(document, {insert: {after: 'title', items: [1]}})).toThrow(/list\[-1\]/)
    expect(() => applyPatch(document, {diffMatchPatch: {title: '@@ nonsense'}})).toThrow(
      /unified diff/,
    )
  })

  it('treats names of JavaScript as any other', () => {
    const result = applyPatch({}, {set: {'__proto__.polluted': 1, 'constructor.x': 2}})
    expect(Object.hasOwn(Object(result), '__proto__')).toBe(true)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
