import {expect, test} from 'vitest'
import {toOurHeadings} from './toOurHeadings.ts'

const block = (style: string) => ({_type: 'block', style})

test.each([
  ['h1 h2 h3 h1', 'h2 h3 h3 h2'],
  ['h1', 'h2'],
  ['h2 h3 h4 h6', 'h2 h3 h3 h3'],
  ['h3 h3', 'h3 h3'],
  ['h4 normal', 'h3 normal'],
  ['normal blockquote', 'normal blockquote'],
])('%s becomes %s', (before, after) => {
  expect(toOurHeadings(before.split(' ').map(block))).toEqual(after.split(' ').map(block))
})

test('what is no text stays as it is', () => {
  const callout = {_type: 'callout', style: 'h1'}
  expect(toOurHeadings([callout, block('h2')])).toEqual([callout, block('h2')])
})
