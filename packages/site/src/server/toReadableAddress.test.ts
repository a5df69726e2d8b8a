import {expect, test} from 'vitest'
import {toReadableAddress} from './toReadableAddress.ts'

test.each([
  ['/faqs/?q=%C3%A9', '/faqs/?q=%C3%A9'],
  ['/faqs/%E0%A4%A', '/faqs/%25E0%25A4%25A'],
  ['/100%', '/100%25'],
])('%s is read as %s', (address, expected) => {
  expect(toReadableAddress(address)).toBe(expected)
})
