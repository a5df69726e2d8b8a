import * as z from 'zod/mini'

/**
 * A zod schema for objects that their `_type` tells apart. An open one also takes objects of further types
 * that have a `_key`: blocks of a newer content model.
 */
export function byType<T>(
  options: Readonly<Record<string, z.ZodMiniType>>,
  openness: 'open' | 'closed',
): z.ZodMiniType<T> {
  const other = openness === 'open' ? block() : z.looseObject({_type: z.enum(Object.keys(options))})
  return z.custom<T>().check((payload) => {
    const {data} = z.safeParse(typed(), payload.value)
    // A type may have the name of what every object has, such as `constructor`.
    const known = data && Object.hasOwn(options, data._type) ? options[data._type] : undefined
    const schema = known ?? other
    const result = schema._zod.run({value: payload.value, issues: []}, {async: false})
    // Nothing that is generated parses asynchronously, so this is the result at once.
    if ('issues' in result) payload.issues.push(...result.issues)
  })
}

const typed = () => z.looseObject({_type: z.string()})
const block = () => z.looseObject({_type: z.string(), _key: z.string()})
