import {LakeError} from './LakeError.ts'

/** One mutation's fault, as `@sanity/client` lists it under `details.items`. */
export interface MutationErrorItem {
  readonly type: string
  readonly description: string
  readonly [detail: string]: unknown
}

/** A transaction that was refused: nothing of it is written. */
export class MutationError extends LakeError {
  readonly status: 400 | 404 | 409
  readonly item: MutationErrorItem
  /** The place of the mutation in the transaction; null where the whole transaction is at fault. */
  readonly index: number | null

  constructor(
    status: 400 | 404 | 409,
    item: MutationErrorItem,
    index: number | null,
    options?: ErrorOptions,
  ) {
    super(item.description, options)
    this.status = status
    this.item = item
    this.index = index
  }

  override get body(): Readonly<Record<string, unknown>> {
    return {
      error: {
        type: 'mutationError',
        description: `The mutation(s) failed: ${this.message}`,
        items: [{error: this.item, index: this.index ?? 0}],
      },
    }
  }
}
