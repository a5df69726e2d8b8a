import type {CustomValidator} from '@sanity/types'

/** Reads the validators of our own out of a schema's `validation`: what it hands to `rule.custom`, and nothing else. */
export function recordValidators(validation: unknown): readonly CustomValidator[] {
  if (typeof validation !== 'function') return []
  const validators: CustomValidator[] = []
  const recorder: object = new Proxy(
    {},
    {
      get:
        (_target, method) =>
        (...args: readonly unknown[]) => {
          // why: the schemas hand `custom` a validator, and their types make sure of it.
          if (method === 'custom') validators.push(args[0] as CustomValidator)
          return recorder
        },
    },
  )
  validation(recorder)
  return validators
}
