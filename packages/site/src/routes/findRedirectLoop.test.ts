import {expect, test} from 'vitest'
import {findRedirectLoop, toLoopProblem} from './findRedirectLoop.ts'
import type {Redirect} from './listRedirects.ts'

const toRedirects = (...ways: readonly (readonly [string, string])[]): readonly Redirect[] =>
  ways.map(([from, to]) => ({id: `from ${from}`, from, to, isPermanent: true}))
const find = (redirects: readonly Redirect[], pages: readonly string[] = []) => {
  const [first] = redirects
  if (!first) throw new Error('There is no redirect.')
  return findRedirectLoop(redirects, first, new Set(pages))?.map(({from}) => from) ?? null
}

test.each([
  ['to a page', toRedirects(['/a/', '/faqs/']), null],
  ['by way of another', toRedirects(['/a/', '/b/'], ['/b/', '/c/']), null],
  ['to another site', toRedirects(['/a/', 'https://elsewhere.example/a/']), null],
  ['to itself', toRedirects(['/a/', '/a/']), ['/a/']],
  ['to itself in other letters', toRedirects(['/%C3%A9/', '/é?again#here']), ['/%C3%A9/']],
  ['and back', toRedirects(['/a/', '/b'], ['/b/', '/a']), ['/a/', '/b/']],
  ['into a circle', toRedirects(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/b/']), ['/b/', '/c/']],
])('a way %s', (_what, redirects, loop) => {
  expect(find(redirects)).toEqual(loop)
})

test('a page that stands on the way ends it', () => {
  expect(find(toRedirects(['/a/', '/b/'], ['/b/', '/a/']), ['/b/'])).toBeNull()
})

test('the log names the way and the documents', () => {
  expect(toLoopProblem(toRedirects(['/a/', '/b/'], ['/b/', '/a/']))).toBe(
    'Redirects lead in a circle: /a/ → /b/ → /a/. Change where one of them leads, in the Studio under Redirects: "from /a/", "from /b/".',
  )
})
