import type {SanityDocumentLike} from '@sanity/types'
import type {DatasetRule} from './DatasetRule.ts'
import {toReferencedIds} from './toReferencedIds.ts'

const toName = ({_id, title}: SanityDocumentLike) => (typeof title === 'string' ? title : _id)

/** Finds documents that cite a source which a newer source brings up to date. */
export const supersededSourceRule: DatasetRule = (documents) => {
  const sources = documents.filter(({_type}) => _type === 'source')
  const newerByOlder = new Map(
    sources.flatMap((newer) =>
      toReferencedIds(newer.updates).map((older) => [older, newer] as const),
    ),
  )
  return documents
    .filter(({_type}) => _type !== 'source')
    .flatMap(({_id, ...content}) =>
      [...new Set(toReferencedIds(content))].flatMap((id) => {
        const newer = newerByOlder.get(id)
        const older = sources.find((source) => source._id === id)
        if (!newer || !older) return []
        return [
          {
            documentId: _id,
            finding: {
              rule: 'supersededSource',
              severity: 'warning',
              path: [],
              message: `It cites “${toName(older)}”, which a newer source brings up to date.`,
              remedy: `See whether “${toName(newer)}” still says it, and cite that.`,
            },
          } as const,
        ]
      }),
    )
}
