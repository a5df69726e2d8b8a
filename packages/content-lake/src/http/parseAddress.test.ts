import {expect, it} from 'vitest'
import {parseAddress} from './parseAddress.ts'

function toPath(url: string): string {
  return parseAddress(new Request(url), new URL(url)).path
}

it('reads a path with slashes at its end, however many', () => {
  expect(toPath('http://localhost/v1/ping///')).toBe('/ping')
  expect(toPath('http://localhost/v1//')).toBe('/')
  // Half a million slashes that are not the end: minutes, if each were looked at from each.
  const slashes = '/'.repeat(500_000)
  expect(toPath(`http://localhost/v1/a${slashes}b${slashes}`)).toBe(`/a${slashes}b`)
})
