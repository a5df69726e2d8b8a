import {describe, expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {hostileAddresses} from './testing/hostileAddresses.ts'
import {markEditable} from '../testing/markEditable.ts'
import {parseHtml} from './testing/parseHtml.ts'
import {toHtml} from './toHtml.ts'
import type {ToPath} from './toPageLink.ts'

describe('links', () => {
  const toLink = (href: string | null) =>
    createBlock([['Some '], ['words', 'l']], {markDefs: [{_type: 'link', _key: 'l', href}]})

  test('an allowed address becomes a link', () => {
    expect(toHtml([toLink('https://example.com/?a=1&b=2')])).toBe(
      '<p>Some <a href="https://example.com/?a=1&amp;b=2">words</a></p>',
    )
  })

  test.each(hostileAddresses.map((address) => [address]))(
    '%j leaves its words as text',
    (address) => {
      const {onIssue, list} = collectIssues()
      expect(toHtml([toLink(address)], {onIssue})).toBe('<p>Some words</p>')
      expect(list()).toEqual([`refusedAddress ${address}`])
    },
  )

  test('no link lies in a link, in whatever order its marks stand', () => {
    const markDefs = [
      {_type: 'link' as const, _key: 'one', href: 'https://one.example'},
      {_type: 'link' as const, _key: 'two', href: 'https://two.example'},
    ]
    for (const keys of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const html = toHtml([createBlock([['words', ...keys]], {markDefs})])
      expect(parseHtml(html).elements.map(({tag}) => tag)).toEqual(['p', 'a'])
    }
  })
})

describe('links to pages of the site', () => {
  const page = {_id: 'g', _type: 'guide' as const, language: 'es', slug: 'a-guide'}
  type Target = {_id: string; _type: 'guide'; language: string | null; slug: string | null} | null
  const toLink = (target: Target) =>
    createBlock([['words', 'l']], {markDefs: [{_type: 'internalLink', _key: 'l', page: target}]})

  test('lead where the caller says', () => {
    const toPath: ToPath = ({_type, slug, language}) => `/${language}/${_type}s/${slug}?a=1&b=2#top`
    expect(toHtml([toLink(page)], {toPath})).toBe(
      '<p><a href="/es/guides/a-guide?a=1&amp;b=2#top">words</a></p>',
    )
  })

  test('lead to a page in the language of the text where a draft has none', () => {
    const toPath: ToPath = ({slug, language}) => `/${language}/${slug}`
    const link = toLink({...page, language: null})
    expect(toHtml([link], {toPath})).toContain('"/en/a-guide"')
    expect(toHtml([link], {toPath, language: 'fr'})).toContain('"/fr/a-guide"')
  })

  const refused: Array<[string, Target, string | null | undefined, string]> = [
    ['a page that is not public', null, '/x', 'missingPage l'],
    ['a draft without an address', {...page, slug: null}, '/x', 'missingPage l'],
    ['a caller without paths', page, undefined, 'missingPath guide'],
    ['a page that the site does not show', page, null, 'missingPath guide'],
    ['a path to another origin', page, '//evil.example', 'refusedPath //evil.example'],
    ['one with a backslash', page, '/\\evil.example', 'refusedPath /\\evil.example'],
    ['one that a tab disguises', page, '/\t/evil.example', 'refusedPath /\t/evil.example'],
    ['code', page, 'javascript:alert(1)', 'refusedPath javascript:alert(1)'],
    ['a number', page, 'tel:988', 'refusedPath tel:988'],
  ]
  test.each(refused)('%s leaves the words as text', (_name, target, path, issue) => {
    const toPath: ToPath | undefined = path === undefined ? undefined : () => path
    const {onIssue, list} = collectIssues()
    expect(toHtml([toLink(target)], {onIssue, toPath})).toBe('<p>words</p>')
    expect(list()).toEqual([issue])
  })

  test('a slug of an editor cannot lead away from the site', () => {
    const hostile = toLink({...page, slug: '/evil.example'})
    expect(toHtml([hostile], {toPath: ({slug}) => `/${slug}`})).toBe('<p>words</p>')
  })

  test('whole addresses and paths below the page are fine', () => {
    for (const path of ['https://example.com/a', '../a', '/a', '?a', '#a', '/a:b']) {
      const toPath: ToPath = () => path
      expect(toHtml([toLink(page)], {toPath})).toBe(`<p><a href="${path}">words</a></p>`)
    }
  })

  test('visual editing marks no path', () => {
    const html = toHtml([toLink({...page, slug: markEditable('a-guide')})], {
      toPath: ({slug}) => `/guides/${slug}`,
    })
    expect(html).toContain('href="/guides/a-guide"')
  })
})
