import {describe, expect, it} from 'vitest'
import {redirectLoopRule} from './redirectLoopRule.ts'

const today = '2026-06-30'
const redirect = (from: string, toAddress: string) => ({
  _id: `r${from.replaceAll('/', '-')}${toAddress.replaceAll('/', '-')}`,
  _type: 'redirect',
  from,
  toAddress,
})

const found = (...redirects: readonly ReturnType<typeof redirect>[]) =>
  redirectLoopRule(redirects, {today}).map(
    ({documentId, finding}) => `${documentId} ${finding.path.join('.')}: ${finding.message}`,
  )

describe('redirects that lead nowhere', () => {
  it('are named with the whole way, each from where it starts', () => {
    expect(found(redirect('/a', '/b'), redirect('/b', '/c'), redirect('/c', '/a'))).toEqual([
      'r-a-b toAddress: This leads back to itself: /a → /b → /c → /a. No reader arrives.',
      'r-b-c toAddress: This leads back to itself: /b → /c → /a → /b. No reader arrives.',
      'r-c-a toAddress: This leads back to itself: /c → /a → /b → /c. No reader arrives.',
    ])
  })

  it('are those of the loop alone, not those that lead into it', () => {
    expect(found(redirect('/in', '/a'), redirect('/a', '/a'))).toEqual([
      'r-a-a toAddress: This leads back to itself: /a → /a. No reader arrives.',
    ])
  })

  it('are found through an address that two redirects share', () => {
    expect(found(redirect('/a', '/x'), redirect('/a', '/b'), redirect('/b', '/a'))).toEqual([
      'r-a-x from: /a has 2 redirects, so nobody can tell where it leads.',
      'r-a-b toAddress: This leads back to itself: /a → /b → /a. No reader arrives.',
      'r-a-b from: /a has 2 redirects, so nobody can tell where it leads.',
      'r-b-a toAddress: This leads back to itself: /b → /a → /b. No reader arrives.',
    ])
  })

  it('are found in a long chain in a moment', () => {
    const chain = Array.from({length: 2000}, (_, index) => redirect(`/${index}`, `/${index + 1}`))
    expect(found(...chain)).toEqual([])
  })
})
