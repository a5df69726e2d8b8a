import fc from 'fast-check'
import {applyPatch, incremental} from 'mendoza'
import {describe, expect, it} from 'vitest'
import {encodeMendoza} from './encodeMendoza.ts'

const text = fc.oneof(fc.string(), fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}))
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: 'small'},
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('keyedList'),
    tie('object'),
  ),
  list: fc.array(tie('value'), {maxLength: 5}),
  keyedList: fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((keys) =>
      fc.tuple(...keys.map((_key) => tie('object').map((o) => Object.assign({}, o, {_key})))),
    )
    .map((items) => [...items]),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'ä', '_type', '😀'), tie('value'), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
}))

describe('encodeMendoza', () => {
  it('makes patches that the mendoza package applies, both at once and step by step', () => {
    fc.assert(
      fc.property(json.object, json.object, (left, right) => {
        const patch = JSON.parse(JSON.stringify(encodeMendoza(left, right)))
        expect(applyPatch(left, patch)).toEqual(right)
        const value = incremental.applyPatch(incremental.wrap(left, 0), patch, 1)
        expect(incremental.unwrap(value)).toEqual(right)
      }),
      {numRuns: 500},
    )
  })

  it('says how a document comes and goes', () => {
    expect(applyPatch(null, [...encodeMendoza(null, {a: 1})])).toEqual({a: 1})
    expect(applyPatch({a: 1}, [...encodeMendoza({a: 1}, null)])).toBe(null)
  })

  it('is short for a small edit of a long text beside many fields', () => {
    const before = {
      _id: 'x',
      body: [{_key: 'k', text: 'word '.repeat(1000)}],
      rest: 'y'.repeat(5000),
    }
    const after = {
      ...before,
      body: [{_key: 'k', text: `${'word '.repeat(500)}new ${'word '.repeat(500)}`}],
    }
    const patch = encodeMendoza(before, after)
    expect(JSON.stringify(patch).length).toBeLessThan(100)
    expect(applyPatch(before, [...patch])).toEqual(after)
  })
})
