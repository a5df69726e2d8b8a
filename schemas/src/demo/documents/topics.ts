import type {SanityDocumentLike} from '@sanity/types'
import {createOrderRank} from '../compose/createOrderRank.ts'
import {createSlug} from '../compose/createSlug.ts'

const createTopic = (slug: string, title: string, place: number): SanityDocumentLike => ({
  _id: `topic-${slug}`,
  _type: 'topic',
  title,
  orderRank: createOrderRank(place),
  language: 'en',
  slug: createSlug(slug),
})

/** What the questions are about. */
export const topics: readonly SanityDocumentLike[] = [
  createTopic('basics', 'The basics', 1),
  createTopic('who-it-helps', 'Who it helps', 2),
  createTopic('treatment', 'What treatment is like', 3),
  createTopic('time-and-cost', 'Time and cost', 4),
  createTopic('choosing', 'Choosing a program', 5),
  createTopic('getting-started', 'Getting started', 6),
]
