import type {SanityDocumentLike} from '@sanity/types'
import {createSlug} from '../compose/createSlug.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'

/** What people come to a program with. */
export const conditions: readonly SanityDocumentLike[] = [
  {
    ...publicDemoDocument,
    riskTier: 'low',
    _id: 'condition-mental-health',
    _type: 'condition',
    title: 'Mental health conditions',
    summary:
      'Conditions that affect how a person feels, thinks and gets through the day. They are common, and help is there.',
    category: 'mentalHealth',
    slug: createSlug('mental-health-conditions'),
  },
  {
    ...publicDemoDocument,
    riskTier: 'low',
    _id: 'condition-substance-use',
    _type: 'condition',
    title: 'Substance use disorders',
    alternateName: 'SUD',
    summary:
      'When alcohol or other drugs harm a person’s life and it is hard to stop or cut down. It is a health condition, not a weakness.',
    category: 'substanceUse',
    slug: createSlug('substance-use-disorders'),
  },
  {
    ...publicDemoDocument,
    riskTier: 'low',
    _id: 'condition-co-occurring',
    _type: 'condition',
    title: 'Co-occurring disorders',
    alternateName: 'Dual diagnosis',
    summary:
      'A mental health condition and a substance use disorder at the same time. Each can make the other worse, so it makes sense to treat both together.',
    category: 'coOccurring',
    slug: createSlug('co-occurring-disorders'),
  },
]
