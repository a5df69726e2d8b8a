import type {DatasetRule} from './DatasetRule.ts'
import {toReferencedIds} from './toReferencedIds.ts'

/**
 * Types without a page of their own that stand in no list: readers meet them only where another document refers to them. A
 * glossary term stands in the glossary, a location among the locations, and a redirect is followed, not read.
 */
const dependentTypes = new Set(['source', 'topic', 'condition', 'levelOfCare', 'person'])

/** Finds documents that no reader can reach, because nothing else refers to them. */
export const orphanRule: DatasetRule = (documents) => {
  const targets = new Set(
    // A translation refers to its original, but leads no reader there.
    documents.flatMap(({_id, translationOf: _translationOf, ...content}) =>
      toReferencedIds(content).filter((id) => id !== _id),
    ),
  )
  return documents
    .filter(({_id, _type}) => dependentTypes.has(_type) && !targets.has(_id))
    .map(({_id}) => ({
      documentId: _id,
      finding: {
        rule: 'orphan',
        severity: 'warning',
        path: [],
        message: 'Nothing refers to this, so no reader meets it.',
        remedy: 'Refer to it where it belongs, or delete it.',
      },
    }))
}
