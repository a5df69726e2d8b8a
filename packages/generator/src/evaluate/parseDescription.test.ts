import {expect, test} from 'vitest'
import {parseDescription} from './parseDescription.ts'

test('reads the comment of the named constant alone', () => {
  const source = [
    '/** Another. */',
    'export const another = 1',
    '/**',
    ' * Every page,',
    ' * by title.',
    ' */',
    'export const pagesGroq = define()',
  ].join('\n')
  expect(parseDescription(source, 'pagesGroq')).toBe('Every page, by title.')
  expect(parseDescription(source, 'another')).toBe('Another.')
  expect(parseDescription(source, 'missing')).toBeUndefined()
})
