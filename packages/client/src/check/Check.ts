/** A check of one value: no copy, and the end at the first failure. Where and why it failed, zod explains. */
export type Check<T> = (value: unknown) => value is T
