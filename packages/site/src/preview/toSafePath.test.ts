import {expect, test} from 'vitest'
import {toSafePath} from './toSafePath.ts'

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/es/faqs/?a=b#c', '/es/faqs/?a=b#c'],
  ['faqs/', '/faqs/'],
  ['https://evil.example/faqs/', '/faqs/'],
  ['//evil.example/faqs/', '/faqs/'],
  ['http://this.site//evil.example', '/evil.example'],
  ['/\\evil.example', '/'],
  ['////evil.example', '/'],
  ['javascript:alert(1)', '/alert(1)'],
  ['http://[', '/'],
])('%s leads to %s', (address, path) => {
  expect(toSafePath(address)).toBe(path)
  expect(new URL(toSafePath(address), 'https://example.org').origin).toBe('https://example.org')
})
