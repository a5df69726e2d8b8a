import type {SanityDocumentLike} from '@sanity/types'
import {createOrderRank} from '../../compose/createOrderRank.ts'
import {createReference} from '../../compose/createReference.ts'
import {createSlug} from '../../compose/createSlug.ts'

const toLink = (id: string) => ({_type: 'translationLink', source: createReference(id)})

/** What the Spanish questions are about. */
export const spanishTopics: readonly SanityDocumentLike[] = [
  {
    _id: 'topic-basics-es',
    _type: 'topic',
    translationOf: toLink('topic-basics'),
    title: 'Lo básico',
    orderRank: createOrderRank(7),
    language: 'es',
    slug: createSlug('lo-basico'),
  },
  {
    _id: 'topic-getting-started-es',
    _type: 'topic',
    translationOf: toLink('topic-getting-started'),
    title: 'Cómo empezar',
    orderRank: createOrderRank(8),
    language: 'es',
    slug: createSlug('como-empezar'),
  },
]
