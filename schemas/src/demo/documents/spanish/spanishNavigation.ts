import type {SanityDocumentLike} from '@sanity/types'
import {createNavigationItem} from '../../compose/createNavigationItem.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

/** The menus of the site in Spanish: only what Spanish readers find there. */
export const spanishNavigation: SanityDocumentLike = {
  _id: 'navigation-es',
  _type: 'navigation',
  language: 'es',
  main: toKeyedArray({
    program: createNavigationItem('Qué es un IOP', 'program-iop-es'),
    start: createNavigationItem('Cómo empezar', 'faq-how-do-i-start-es'),
    faqs: createNavigationItem('Preguntas y respuestas', '/faqs'),
    provider: createNavigationItem('Quiénes somos', '/provider'),
  }),
  footer: toKeyedArray({
    start: createNavigationItem('Cómo empezar', 'faq-how-do-i-start-es'),
    faqs: createNavigationItem('Preguntas y respuestas', '/faqs'),
    provider: createNavigationItem('Quiénes somos', '/provider'),
  }),
}
