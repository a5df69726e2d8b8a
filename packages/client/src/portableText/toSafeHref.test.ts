import {expect, test} from 'vitest'
import {hostileAddresses} from './testing/hostileAddresses.ts'
import {markEditable} from '../testing/markEditable.ts'
import {toSafeHref} from './toSafeHref.ts'

test.each(hostileAddresses.map((address) => [address]))('refuses %j', (address) => {
  expect(toSafeHref(address)).toBeNull()
})

test.each([
  ['https://example.com', 'https://example.com/'],
  ['  https://example.com/a?b=c#d  ', 'https://example.com/a?b=c#d'],
  ['HTTP://EXAMPLE.com/Path', 'http://example.com/Path'],
  ['https://example.com/?a=1&b="2"', 'https://example.com/?a=1&b=%222%22'],
  ['https://example.com/javascript:alert(1)', 'https://example.com/javascript:alert(1)'],
  ['https://example.com/\u202egnp.exe', 'https://example.com/%E2%80%AEgnp.exe'],
  ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
  ['mailto:help@example.com?subject=A%20question', 'mailto:help@example.com?subject=A%20question'],
  ['MAILTO:help@example.com', 'mailto:help@example.com'],
  ['tel:+1 562 555 0100', 'tel:+15625550100'],
  ['tel:988', 'tel:988'],
])('allows %j as a browser reads it', (address, expected) => {
  expect(toSafeHref(address)).toBe(expected)
})

test('an address that visual editing marked leads where it led', () => {
  expect(toSafeHref(markEditable('https://example.com/a'))).toBe('https://example.com/a')
  expect(toSafeHref(markEditable('javascript:alert(1)'))).toBeNull()
})

test.each([[null], [undefined]])('there is no address in %s', (address) => {
  expect(toSafeHref(address)).toBeNull()
})
