import type {NavigationItemDraft} from '@iop-content/client'
import {expect, test} from 'vitest'
import {toMenu} from './toMenu.ts'

const item = (changes: Partial<NavigationItemDraft>): NavigationItemDraft => ({
  _key: 'a',
  label: 'Questions',
  path: null,
  page: null,
  ...changes,
})
const page = {_id: 'faq-1', _type: 'faq', language: null, slug: 'cost'}

test('an entry leads to a page, to a list in the language of the menu, or to another site', () => {
  const items = [item({page}), item({path: '/faqs'}), item({path: 'https://example.org/a'})]
  expect(toMenu(items, 'es', '/').map(({path}) => path)).toEqual([
    '/es/faqs/cost/',
    '/es/faqs/',
    'https://example.org/a',
  ])
})

test('an entry that leads nowhere is left out', () => {
  const items = [item({}), item({label: null, path: '/faqs'}), item({page: {...page, slug: null}})]
  expect(toMenu(items, 'en', '/')).toEqual([])
})

test.each([
  ['/faqs/', 'page'],
  ['/faqs', 'page'],
  ['/faqs/cost/', 'true'],
  ['/faqs-of-old/', null],
  ['/', null],
])('on %s the entry for the list of questions is %s', (currentPath, current) => {
  expect(toMenu([item({path: '/faqs'})], 'en', currentPath)[0]?.current).toBe(current)
})

test('the home page is above every page, and current only on itself', () => {
  expect(toMenu([item({path: '/'})], 'es', '/es/faqs/')[0]?.current).toBeNull()
  expect(toMenu([item({path: '/'})], 'es', '/es/')[0]?.current).toBe('page')
})
