import {expect, test} from 'vitest'
import {toRequestError} from './toRequestError.ts'

test('a hosted lake that does not answer asks for the address of an own one', () => {
  const cause = new Error('getaddrinfo ENOTFOUND local.apicdn.sanity.io')
  const {message} = toRequestError('faqs', 'https://local.api.sanity.io/v1/query', cause)
  expect(message).toContain('Check "projectId", and give "apiHost" to read a lake of your own.')
  expect(toRequestError('faqs', 'http://localhost:4747/v1/query', cause).message).toContain(
    "Check that it runs and, in a browser, that it allows this page's origin.",
  )
})
