import fc from 'fast-check'
import {expect, it} from 'vitest'
import {InvalidJsonMatchError} from './InvalidJsonMatchError.ts'
import {parseJsonMatch} from './parseJsonMatch.ts'

it('reads every kind of step', () => {
  expect(parseJsonMatch(`a.b['c d'][-1][1:][*][@>2][x.y!="\\"z"]..[k?].name`)).toEqual([
    {kind: 'field', name: 'a'},
    {kind: 'field', name: 'b'},
    {kind: 'field', name: 'c d'},
    {kind: 'index', index: -1},
    {kind: 'slice', start: 1, end: null},
    {kind: 'slice', start: null, end: null},
    {kind: 'filter', path: [], operator: '>', value: 2},
    {kind: 'filter', path: ['x', 'y'], operator: '!=', value: '"z'},
    {kind: 'recursive'},
    {kind: 'exists', path: ['k']},
    {kind: 'field', name: 'name'},
  ])
  expect(parseJsonMatch('a[0, b.c, -2:-1]')[1]).toMatchObject({
    kind: 'union',
    alternatives: [
      [{kind: 'index', index: 0}],
      [{name: 'b'}, {name: 'c'}],
      [{kind: 'slice', start: -2, end: -1}],
    ],
  })
})

it('takes any field name that has no character of a path in it', () => {
  const name = fc.stringMatching(/^[a-zA-Z_$æøå][\w$æøå-]*$/)
  fc.assert(
    fc.property(name, (field) => {
      expect(parseJsonMatch(`x.${field}`)).toEqual([
        {kind: 'field', name: 'x'},
        {kind: 'field', name: field},
      ])
    }),
  )
})

it.each([
  ['title..', 7, 'a field name'],
  ['a[', 2, 'a field name'],
  ['[_key==x]', 7, 'text in double quotes'],
  ['', 0, 'a field name'],
  ['a b', 1, '"." or "["'],
  ['a[0', 3, '"]"'],
  ['a!b', 1, 'a field'],
  [`a${'[a'.repeat(1500)}`, 2048, 'a shorter path'],
])('says where a path goes wrong: %.20s', (path, position, expected) => {
  expect(() => parseJsonMatch(path)).toThrow(InvalidJsonMatchError)
  expect(() => parseJsonMatch(path)).toThrow(`position ${position}`)
  expect(() => parseJsonMatch(path)).toThrow(expected)
})
