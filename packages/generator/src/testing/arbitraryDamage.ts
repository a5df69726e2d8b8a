import fc from 'fast-check'

/** A change to one place of a result, and whether no schema at all can accept it. */
export interface Damage {
  readonly data: unknown
  readonly isSurelyBroken: boolean
}

/** `rename` gives an object a `_type` that nothing knows. */
type Change = 'kind' | 'remove' | 'text' | 'null' | 'rename'

interface Place {
  readonly holder: object
  readonly key: string | number
}

/**
 * Results with one place changed; null for a result without places. A value of another kind is surely broken
 * wherever one of a kind stood, since a field has one kind; a missing key or another text may be right, and
 * then check and schema must say so both.
 */
export function arbitraryDamage(data: unknown): fc.Arbitrary<Damage> | null {
  const places = findPlaces({data})
  if (places.length === 0) return null
  const change = fc.constantFrom<Change[]>('kind', 'remove', 'text', 'null', 'rename')
  return fc
    .tuple(change, fc.nat())
    .map(([kind, draw]) => damage(structuredClone({data}), kind, draw))
}

function damage(copy: {data: unknown}, change: Change, draw: number): Damage {
  const all = findPlaces(copy)
  const named = all.filter(({key}) => key === '_type')
  const places = change === 'rename' && named.length > 0 ? named : all
  const place = places[draw % places.length]
  if (place === undefined) return {data: copy.data, isSurelyBroken: false}
  const before: unknown = Reflect.get(place.holder, place.key)
  if (change !== 'remove') Reflect.set(place.holder, place.key, toChanged(before, change))
  else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1)
  else Reflect.deleteProperty(place.holder, place.key)
  return {data: copy.data, isSurelyBroken: change === 'kind' && before !== null}
}

function toChanged(before: unknown, change: Change): unknown {
  if (change === 'null') return null
  if (change === 'kind') return typeof before === 'object' ? 42 : {broken: true}
  return typeof before === 'string' ? 'another' : before
}

/** Every place of a tree, the outermost first. */
function findPlaces(holder: object): Place[] {
  return Object.entries(holder).flatMap(([name, value]: [string, unknown]) => {
    const key = Array.isArray(holder) ? Number(name) : name
    const inner = typeof value === 'object' && value !== null ? findPlaces(value) : []
    return [{holder, key}, ...inner]
  })
}
