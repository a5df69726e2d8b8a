import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findJsonFault} from './findJsonFault.ts'

describe('findJsonFault', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{"a":}', 5],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a":[1}', 7],
    ['{a:1}', 1],
    ['1 2', 2],
    ['"unclosed', 0],
    ['{"a":"b\nc"}', 5],
    ['nul', 0],
    ['[01]', 2],
    [']', 0],
  ])('finds the fault in %s', (text, offset) => {
    expect(findJsonFault(text)).toBe(offset)
  })

  it('agrees with the platform on what is JSON', () => {
    const text = fc.oneof(
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', ' ', '0'))
        .map(([json, place, extra]) => {
          const at = place % (json.length + 1)
          return json.slice(0, at) + extra + json.slice(at + 1)
        }),
      fc.string(),
    )
    fc.assert(
      fc.property(text, (candidate) => {
        expect(findJsonFault(candidate) === undefined).toBe(isJson(candidate))
      }),
      {numRuns: 1000},
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
