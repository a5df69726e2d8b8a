import {hashContent} from '@iop-content/schemas/review'

const hashes = new WeakMap<object, Promise<string>>()

/** The hash of what a snapshot of a document says. Badges, actions and dialogs ask for the same snapshot: it is hashed once. */
export function hashOnce(document: object): Promise<string> {
  const known = hashes.get(document)
  if (known) return known
  const hash = hashContent(document)
  hashes.set(document, hash)
  return hash
}
