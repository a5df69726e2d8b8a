import * as z from 'zod/mini'

/**
 * A zod schema for an object of a generated type: exactly its fields are described, and further keys are
 * kept as they are.
 */
export function object<T extends object>(fields: {
  readonly [K in keyof T]-?: z.ZodMiniType<T[K]>
}): z.ZodMiniType<T> {
  const schema = z.looseObject(fields)
  // why: `fields` describes every field of T, which zod's inference of a mapped type cannot see.
  return schema as unknown as z.ZodMiniType<T>
}
