import {describe, expect, test} from 'vitest'
import {toRedirect} from './toRedirect.ts'

const redirect = (from: string, to: string) => ({id: 'redirect', from, to, isPermanent: true})

describe('the redirect from a path', () => {
  test.each([
    ['/iop', '/iop'],
    ['/iop', '/iop/'],
    ['/iop/', '/iop'],
    ['/qué-es', '/qu%C3%A9-es'],
  ])('from %s holds for %s', (from, path) => {
    expect(toRedirect([redirect(from, '/programs/iop/')], path)?.to).toBe('/programs/iop/')
  })

  test.each([
    ['/iop', '/iop/more'],
    ['/iop', '/'],
    ['/iop', '/IOP'],
    ['/iop', '/%E0%A4%A'],
  ])('from %s does not hold for %s', (from, path) => {
    expect(toRedirect([redirect(from, '/programs/iop/')], path)).toBeUndefined()
  })
})
