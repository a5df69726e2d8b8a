import {collectReferences} from '../documents/collectReferences.ts'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import {MissingReferenceError} from '../errors/MissingReferenceError.ts'
import {ReferencedDocumentError} from '../errors/ReferencedDocumentError.ts'
import type {WorkingCopy} from './createWorkingCopy.ts'
import type {DocumentReader} from './DocumentReader.ts'
import type {Mutation} from './Mutation.ts'
import type {DocumentChange} from './Transaction.ts'

/**
 * Holds the documents to the rule that a strong reference leads to a document, whether its holder is published or a
 * draft. It is asked at the transaction's end, so one transaction may create both ends, or delete both.
 */
export function checkReferences(
  changes: readonly DocumentChange[],
  {
    copy,
    reader,
    mutations,
  }: {
    readonly copy: WorkingCopy
    readonly reader: DocumentReader
    readonly mutations: readonly Mutation[]
  },
): void {
  for (const {documentId, after, mutations: own} of changes) {
    const last = own.at(-1)
    const index = last ? mutations.indexOf(last) : 0
    if (after) {
      const missing = collectReferences(after).find(({id, strong}) => strong && !copy.get(id))
      if (missing) throw new MissingReferenceError(documentId, missing.id, index)
    } else {
      const referencing = reader
        .referencing(documentId)
        .map(({_id}) => _id)
        .filter((id) => refersStrongly(copy.get(id), documentId))
      if (referencing.length > 0) {
        throw new ReferencedDocumentError(documentId, referencing, index)
      }
    }
  }
}

function refersStrongly(document: LakeDocument | undefined, id: string): boolean {
  return collectReferences(document).some((reference) => reference.strong && reference.id === id)
}
