import {expect, test} from 'vitest'
import {answerForVendor} from './answerForVendor.ts'

test('the version check hears of no newer version', async () => {
  const answer = answerForVendor(
    new URL('https://sanity-cdn.com/v1/modules/sanity/latest/%5E6.9.2/t1'),
  )
  expect([answer?.status, await answer?.json()]).toEqual([200, {}])
})

test('feedback is not available', () => {
  expect(answerForVendor(new URL('https://api.sanity.io/vX/intake/feedback'))?.ok).toBe(false)
})

test.each([
  'http://localhost:4747/v1/ping',
  'https://notsanity.io/',
  'https://sanity.io.example.org/',
])('%s is asked as ever', (address) => {
  expect(answerForVendor(new URL(address))).toBeNull()
})
