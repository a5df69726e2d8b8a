import type {Vocabulary} from './schemaOrg.ts'

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every thing in some data, at any depth. */
export function listThings(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(listThings)
  if (!isThing(value)) return []
  return [value, ...Object.values(value).flatMap(listThings)]
}

/** Which forms of text a type of schema.org's takes. */
const texts: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text !== '',
  URL: (text) => URL.canParse(text),
  Date: (text) => /^\d{4}(-\d\d){0,2}$/.test(text),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
  Time: (text) => /^\d\d:\d\d(:\d\d)?$/.test(text),
}

/** What in a graph is not as schema.org defines it, and which names lead nowhere; one sentence each. */
export function findGraphFaults(graph: object, vocabulary: Vocabulary): readonly string[] {
  const {toTypes, toDomain, toRange, toEnumerations} = vocabulary
  const things = listThings(graph).filter((thing) => !('@graph' in thing))
  const typed = things.filter((thing) => '@type' in thing)
  const typesOf = (thing: Thing) => {
    const id = thing['@id']
    const named = '@type' in thing ? [thing] : typed.filter((other) => other['@id'] === id)
    return new Set(named.flatMap(({'@type': type}) => [...toTypes(String(type))]))
  }

  const fits = (value: unknown, range: ReadonlySet<string>): boolean => {
    if (isThing(value)) return [...typesOf(value)].some((type) => range.has(type))
    if (typeof value === 'number') return range.has('Number') || range.has('Integer')
    if (typeof value !== 'string') return false
    const member = value.replace(/^https:\/\/schema\.org\//, '')
    return (
      Object.entries(texts).some(([type, isText]) => range.has(type) && isText(value)) ||
      (member !== value && [...toEnumerations(member)].some((type) => range.has(type)))
    )
  }

  return things.flatMap((thing) => {
    const types = typesOf(thing)
    const name = `${String(thing['@type'] ?? 'Reference')} ${String(thing['@id'] ?? '')}`.trim()
    if (types.size === 0) return [`${name}: leads to no type of schema.org`]
    return Object.entries(thing).flatMap(([property, value]) => {
      if (property.startsWith('@')) return []
      if (![...toDomain(property)].some((type) => types.has(type))) {
        return [`${name}: has no property ${property}`]
      }
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      return values
        .filter((one) => !fits(one, toRange(property)))
        .map((one) => `${name}: ${property} cannot be ${JSON.stringify(one)}`)
    })
  })
}
