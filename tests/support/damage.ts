/** A document of the demonstration content, or what stands in it. */
export type Json =
  null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}

type JsonObject = {readonly [key: string]: Json}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of another type than the one given. */
export function toWrongType(value: Json): Json {
  if (typeof value === 'string') return 7
  return Array.isArray(value) || isObject(value) ? 'a text' : {nothing: true}
}

/** The fields that the content model gives a document; a lake keeps the others. */
export const fieldsOf = (document: object): readonly string[] =>
  Object.keys(document).filter((field) => !field.startsWith('_'))

/** Names of fields that say what something is, which no editor writes. */
const isStructure = (name: string) => name.startsWith('_')

/** The same value with every text in it changed, but for what says what something is. `name` is the field it stands in. */
export function mapTexts(
  value: Json,
  change: (text: string, name: string) => Json,
  name = '',
): Json {
  if (typeof value === 'string') return isStructure(name) ? value : change(value, name)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, name))
  return isObject(value) ? mapFields(value, (inner, key) => mapTexts(inner, change, key)) : value
}

/** The same value with every object in it changed, the innermost first. */
export function mapObjects(value: Json, change: (object: JsonObject) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (!isObject(value)) return value
  const changed = mapFields(value, (inner) => mapObjects(inner, change))
  return isObject(changed) ? change(changed) : changed
}

/** The same value with every list in it changed, the innermost first. */
export function mapLists(value: Json, change: (list: readonly Json[]) => Json): Json {
  if (Array.isArray(value)) return change(value.map((item) => mapLists(item, change)))
  return isObject(value) ? mapFields(value, (inner) => mapLists(inner, change)) : value
}

/** The same object with each of its fields changed; what is no object stays. */
export const mapFields = (object: Json, change: (value: Json, name: string) => Json): Json =>
  isObject(object)
    ? Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]))
    : object

/** A list with one more item; a new one where there was none. */
export const append = (list: Json | undefined, item: Json): readonly Json[] =>
  Array.isArray(list) ? [...list, item] : [item]

/** Wrong types for all that is inside of a field. */
export const innerDamage: readonly (readonly [string, (value: Json) => Json])[] = [
  ['texts that are numbers', (value) => mapTexts(value, () => 7)],
  ['objects that are texts', (value) => mapObjects(value, () => 'a text')],
  ['lists that are objects', (value) => mapLists(value, () => ({nothing: true}))],
  ['lists of lists', (value) => mapLists(value, (list) => list.map((item) => [item]))],
]
