import fc from 'fast-check'

/** A change to one place of a result, and whether no schema at all can accept it. */
export interface Damage {
  readonly data: unknown
  readonly isSurelyBroken: boolean
}

interface Place {
  readonly holder: object
  readonly key: string | number
}

/**
 * Results with one place changed. A value of another kind is surely broken wherever one of a kind stood, since
 * a field has one kind; a missing key or another text may be right, and then check and schema must say so both.
 */
export function arbitraryDamage(data: unknown): fc.Arbitrary<Damage> | null {
  const count = findPlaces(structuredClone({data})).length
  if (count === 0) return null
  const place = fc.nat({max: count - 1})
  const change = fc.constantFrom(
    'kind' as const,
    'remove' as const,
    'text' as const,
    'null' as const,
  )
  return fc.tuple(place, change).map(([index, kind]) => damage(data, index, kind))
}

function damage(data: unknown, index: number, change: 'kind' | 'remove' | 'text' | 'null'): Damage {
  const copy = structuredClone({data})
  const place = findPlaces(copy)[index]
  if (place === undefined) return {data, isSurelyBroken: false}
  const before: unknown = Reflect.get(place.holder, place.key)
  if (change === 'remove' && Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1)
  else if (change === 'remove') Reflect.deleteProperty(place.holder, place.key)
  else Reflect.set(place.holder, place.key, toChanged(before, change))
  return {data: copy.data, isSurelyBroken: change === 'kind' && before !== null}
}

function toChanged(before: unknown, change: 'kind' | 'text' | 'null'): unknown {
  if (change === 'null') return null
  if (change === 'text') return typeof before === 'string' ? 'another' : before
  return typeof before === 'object' ? 42 : {broken: true}
}

/** Every place of a tree, the outermost first. */
function findPlaces(holder: object): Place[] {
  return Object.entries(holder).flatMap(([name, value]: [string, unknown]) => {
    const key = Array.isArray(holder) ? Number(name) : name
    const inner = typeof value === 'object' && value !== null ? findPlaces(value) : []
    return [{holder, key}, ...inner]
  })
}
