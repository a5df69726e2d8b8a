import type {Path, SchemaType} from '@sanity/types'

/** Where a path leads, in the words of the form: the titles of the fields, and the numbers of items in lists. */
export function toPathTitle(schemaType: SchemaType, document: unknown, path: Path): string {
  const titles: string[] = []
  let type: SchemaType | undefined = schemaType
  let value = document
  for (const segment of path) {
    if (typeof segment === 'string') {
      type = fieldsOf(type).find(({name}) => name === segment)?.type
      value = isRecord(value) ? value[segment] : undefined
      titles.push(type?.title ?? segment)
    } else {
      const items: readonly unknown[] = Array.isArray(value) ? value : []
      const index = indexOf(items, segment)
      const item = items[index]
      type = itemTypesOf(type).find(({name}) => isRecord(item) && item['_type'] === name)
      value = item
      titles.push(index < 0 ? '…' : String(index + 1))
    }
  }
  return titles.length === 0 ? 'The document' : titles.join(' › ')
}

function fieldsOf(type: SchemaType | undefined) {
  return type && 'fields' in type ? type.fields : []
}

function itemTypesOf(type: SchemaType | undefined) {
  return type && 'of' in type ? type.of : []
}

function indexOf(items: readonly unknown[], segment: Exclude<Path[number], string>): number {
  if (typeof segment === 'number') return segment
  if (Array.isArray(segment)) return Number(segment[0] || 0)
  const {_key} = segment
  return items.findIndex((item) => isRecord(item) && item['_key'] === _key)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
