import type {SanityDocumentLike} from '@sanity/types'
import type {Finding} from './Finding.ts'
import type {Situation} from './FindingRule.ts'

/** A finding that only all documents together show, and the document where it is mended. */
export interface DatasetFinding {
  readonly documentId: string
  readonly finding: Finding
}

/** Looks at all documents of one perspective at once, and knows the day. */
export type DatasetRule = (
  documents: readonly SanityDocumentLike[],
  situation: Pick<Situation, 'today'>,
) => readonly DatasetFinding[]
