/** A patch that cannot be applied to a document. Pure: the caller knows which mutation holds it. */
export class InvalidPatchError extends Error {
  override readonly name = 'InvalidPatchError'
}
