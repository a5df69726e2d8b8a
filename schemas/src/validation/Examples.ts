/** Values that a rule accepts, and values that it has something to say about. */
export interface Examples<Value> {
  readonly good: readonly Value[]
  readonly bad: readonly Value[]
}
