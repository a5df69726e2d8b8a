import {expect, test} from 'vitest'
import {toLocations, type LocatedDocument} from './toLocations.ts'

const document = (changes: Partial<LocatedDocument>): LocatedDocument => ({
  _type: 'faq',
  title: 'What is an IOP?',
  slug: 'what-is-an-iop',
  language: 'en',
  ...changes,
})
const program = document({_type: 'programPage', title: 'IOP', slug: 'iop'})
const hrefs = (...args: Parameters<typeof toLocations>) =>
  toLocations(...args).locations?.map(({href}) => href)

test('a question is on its own page, on those that refer to it, and in its list, each once', () => {
  expect(toLocations(document({}), [program, program])).toEqual({
    locations: [
      {href: '/faqs/what-is-an-iop/', title: 'What is an IOP?'},
      {href: '/programs/iop/', title: 'IOP'},
      {href: '/faqs/', title: 'Questions and answers'},
    ],
    message: 'Used on 3 pages',
    tone: 'positive',
  })
})

test('a page in another language has that language’s paths, and its list too', () => {
  expect(hrefs(document({language: 'es', slug: 'qué'}), [])).toEqual([
    '/es/faqs/qu%C3%A9/',
    '/es/faqs/',
  ])
})

test('what has no page is on those that refer to it', () => {
  const source = document({_type: 'source', slug: null, language: null})
  expect(hrefs(source, [program])).toEqual(['/programs/iop/'])
  expect(toLocations(source, [])).toEqual({message: 'Not used on any page', tone: 'caution'})
})

test.each(['siteSettings', 'navigation', 'crisisResource', 'provider'])(
  'a %s stands on every page',
  (_type) => {
    const found = toLocations(document({_type, slug: null, language: 'es'}), [])
    expect(found.message).toBe('Stands on every page')
    expect(found.locations?.at(-1)?.href).toBe('/es/')
  },
)

test('a redirect has no page, and a document that is not there is nowhere', () => {
  expect(toLocations(document({_type: 'redirect'}), [program]).locations).toBeUndefined()
  expect(toLocations(null, []).message).toBe('Not used on any page')
})
