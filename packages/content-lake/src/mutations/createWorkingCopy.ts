import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {DocumentReader} from './DocumentReader.ts'
import type {Mutation} from './Mutation.ts'
import type {DocumentChange} from './Transaction.ts'

/** The documents as a transaction sees them: what it has written so far over what stands. */
export interface WorkingCopy {
  get(id: string): LakeDocument | undefined
  /** Notes that this mutation left the document so; undefined deletes it. */
  write(id: string, document: LakeDocument | undefined, mutation: Mutation): void
  /** One entry for each document that is not as it was. */
  changes(): readonly DocumentChange[]
}

interface Entry {
  document: LakeDocument | undefined
  readonly mutations: Mutation[]
}

/** Starts with nothing written. */
export function createWorkingCopy(reader: DocumentReader): WorkingCopy {
  const written = new Map<string, Entry>()
  return {
    get(id) {
      const entry = written.get(id)
      return entry ? entry.document : reader.get(id)
    },
    write(id, document, mutation) {
      const entry = written.get(id) ?? {document, mutations: []}
      entry.document = document
      if (!entry.mutations.includes(mutation)) entry.mutations.push(mutation)
      written.set(id, entry)
    },
    changes() {
      return [...written].flatMap(([documentId, {document, mutations}]) => {
        const before = reader.get(documentId) ?? null
        const after = document ?? null
        return before === after ? [] : [{documentId, before, after, mutations}]
      })
    },
  }
}
