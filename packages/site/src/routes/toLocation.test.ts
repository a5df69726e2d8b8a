import {expect, test} from 'vitest'
import {toLocation} from './toLocation.ts'

test.each([
  ['/faqs', '/faqs/'],
  ['es/faqs/?a=1#b', '/es/faqs/?a=1#b'],
  ['/qué-es', '/qu%C3%A9-es/'],
  ['/two words', '/two%20words/'],
  ['/../up', '/up/'],
  ['//elsewhere.example', '/elsewhere.example/'],
  ['javascript:alert(1)', '/javascript:alert(1)/'],
  ['https://elsewhere.example/a b', 'https://elsewhere.example/a%20b'],
  ['https://own.example/faqs', '/faqs/'],
])('%s leads to %s', (text, expected) => {
  expect(toLocation(text, ['https://own.example'])).toBe(expected)
})

test.each(['/fa\nqs', '/faqs\r\nset-cookie: a=b', '/a\u0000', '/\\elsewhere.example', 'https://'])(
  '%j leads nowhere',
  (text) => {
    expect(toLocation(text, [])).toBeNull()
  },
)
