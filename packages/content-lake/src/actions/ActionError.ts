import {LakeError} from '../errors/LakeError.ts'
import {MutationError} from '../errors/MutationError.ts'

/** Actions that were refused: nothing of them is written. Its body is what `@sanity/client` turns into an error with items. */
export class ActionError extends LakeError {
  readonly status: 400 | 404 | 409
  readonly type: string
  /** The place of the action in the request. */
  readonly index: number
  private readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: 400 | 404 | 409,
    item: {readonly type: string; readonly description: string},
    index: number,
    options?: ErrorOptions,
  ) {
    super(item.description, options)
    this.status = status
    this.type = item.type
    this.index = index
    this.details = item
  }

  override get body(): Readonly<Record<string, unknown>> {
    return {
      error: {
        type: 'actionError',
        description: `The action(s) failed: ${this.message}`,
        items: [{error: this.details, index: this.index}],
      },
    }
  }
}

/** The fault of a mutation, told as that of the action that it was part of. */
export function toActionError(error: MutationError, index: number): ActionError {
  return new ActionError(error.status, error.item, index, {cause: error})
}
