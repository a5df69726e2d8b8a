import {createReference} from './createReference.ts'

/** An array of references, each with the `_id` that it points to as `_key`. */
export const toReferences = (...ids: readonly string[]) =>
  ids.map((id) => ({_key: id, ...createReference(id)}))
