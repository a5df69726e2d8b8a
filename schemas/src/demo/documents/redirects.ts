import type {SanityDocumentLike} from '@sanity/types'
import {createReference} from '../compose/createReference.ts'

/** Short addresses that people type or print. */
export const redirects: readonly SanityDocumentLike[] = [
  {
    _id: 'redirect-iop',
    _type: 'redirect',
    from: '/iop',
    toPage: createReference('program-iop'),
    isPermanent: true,
  },
]
