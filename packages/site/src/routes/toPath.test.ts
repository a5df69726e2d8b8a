import {describe, expect, test} from 'vitest'
import {toPath, toSitePath} from './toPath.ts'

describe('the path of a page', () => {
  test.each([
    [{_type: 'faq', slug: 'what-is-an-iop'}, 'en', '/faqs/what-is-an-iop/'],
    [{_type: 'faq', slug: 'que-es-un-iop'}, 'es', '/es/faqs/que-es-un-iop/'],
    [{_type: 'programPage', slug: 'iop'}, 'en', '/programs/iop/'],
    // A Spanish page may refer to one that is in English only.
    [{_type: 'myth', slug: 'a-fact', language: 'en'}, 'es', '/myths/a-fact/'],
    [{_type: 'myth', slug: 'a-fact', language: 'of a newer version'}, 'es', '/es/myths/a-fact/'],
    // A slug cannot lead away from the site.
    [{_type: 'guide', slug: '//elsewhere.example'}, 'en', '/guides/%2F%2Felsewhere.example/'],
  ] as const)('%o in %s is %s', (page, language, path) => {
    expect(toPath(page, language)).toBe(path)
  })

  test.each([
    {_type: 'faq', slug: null},
    {_type: 'faq', slug: ''},
    {_type: 'source', slug: 'a-book'},
    {_type: 'constructor', slug: 'x'},
  ])('%o has none', (page) => {
    expect(toPath(page, 'en')).toBeNull()
  })
})

describe('a path of the site', () => {
  test.each([
    ['/', 'en', '/'],
    ['/', 'es', '/es/'],
    ['/faqs', 'en', '/faqs/'],
    ['/faqs/', 'es', '/es/faqs/'],
    // Editors of Spanish menus may write the prefix themselves.
    ['/es/faqs', 'es', '/es/faqs/'],
    ['/faqs?topic=cost#top', 'es', '/es/faqs/?topic=cost#top'],
  ] as const)('%s in %s is %s', (path, language, expected) => {
    expect(toSitePath(path, language)).toBe(expected)
  })
})
