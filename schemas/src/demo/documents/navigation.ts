import type {SanityDocumentLike} from '@sanity/types'
import {createNavigationItem} from '../compose/createNavigationItem.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** The menus of the site. */
export const navigation: SanityDocumentLike = {
  _id: 'navigation',
  _type: 'navigation',
  language: 'en',
  main: toKeyedArray({
    program: createNavigationItem('What an IOP is', 'program-iop'),
    guide: createNavigationItem('Is it right for me?', 'guide-is-an-iop-right-for-me'),
    therapies: createNavigationItem('Therapies', '/therapies'),
    faqs: createNavigationItem('Questions and answers', '/faqs'),
    provider: createNavigationItem('Who we are', '/provider'),
  }),
  footer: toKeyedArray({
    start: createNavigationItem('How to get started', 'faq-how-do-i-start'),
    myths: createNavigationItem('Myths and facts', '/myths'),
    glossary: createNavigationItem('Words explained', '/glossary'),
    provider: createNavigationItem('Who we are', '/provider'),
  }),
}
