import type {SanityDocumentLike} from '@sanity/types'
import {createOrderRank} from '../../compose/createOrderRank.ts'
import {createSlug} from '../../compose/createSlug.ts'

/** What the Spanish questions are about. */
export const spanishTopics: readonly SanityDocumentLike[] = [
  {
    _id: 'topic-basics-es',
    _type: 'topic',
    title: 'Lo básico',
    orderRank: createOrderRank(7),
    language: 'es',
    slug: createSlug('lo-basico'),
  },
  {
    _id: 'topic-getting-started-es',
    _type: 'topic',
    title: 'Cómo empezar',
    orderRank: createOrderRank(8),
    language: 'es',
    slug: createSlug('como-empezar'),
  },
]
