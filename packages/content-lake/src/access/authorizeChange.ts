import {ForbiddenError} from './ForbiddenError.ts'
import type {Identity} from './Identity.ts'

/** GROQ for the documents in which Sanity keeps what governs a dataset (groups, schemas, retention). Releases are content. */
export const systemDocuments = '_id in path("_.**") && !(_id in path("_.releases.**"))'

/** Throws `ForbiddenError` for a document that this writer may not change: those of the system are the administrators'. */
export function authorizeChange(writer: Identity, documentId: string): void {
  const isSystem = documentId.startsWith('_.') && !documentId.startsWith('_.releases.')
  if (!isSystem || (writer.kind === 'user' && writer.role === 'administrator')) return
  const [name, role] = writer.kind === 'user' ? [writer.name, writer.role] : [writer.id, 'none']
  throw new ForbiddenError(name, role, `may not write system documents such as "${documentId}"`)
}
