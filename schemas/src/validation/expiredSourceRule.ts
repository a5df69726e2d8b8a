import type {SanityDocumentLike} from '@sanity/types'
import type {DatasetRule} from './DatasetRule.ts'
import {toReferencedIds} from './toReferencedIds.ts'

const toName = ({_id, title}: SanityDocumentLike) => (typeof title === 'string' ? title : _id)

/** Finds documents that cite a source which was valid only until a day that has passed. */
export const expiredSourceRule: DatasetRule = (documents, {today}) => {
  const expired = new Map(
    documents
      .filter(
        ({_type, validUntil}) =>
          _type === 'source' && typeof validUntil === 'string' && validUntil < today,
      )
      .map((source) => [source._id, source] as const),
  )
  return documents
    .filter(({_type}) => _type !== 'source')
    .flatMap(({_id, ...content}) =>
      [...new Set(toReferencedIds(content))].flatMap((id) => {
        const source = expired.get(id)
        if (!source) return []
        return [
          {
            documentId: _id,
            finding: {
              rule: 'expiredSource',
              severity: 'warning',
              path: [],
              message: `It cites “${toName(source)}”, which was valid until ${String(source.validUntil)}.`,
              remedy: 'Cite a source that is valid today, or extend the date if it still holds.',
            },
          } as const,
        ]
      }),
    )
}
