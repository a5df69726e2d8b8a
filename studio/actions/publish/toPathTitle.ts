import type {Path, SchemaType} from '@sanity/types'
import {toMarkedText} from './toMarkedText.ts'

/**
 * Where a path leads, in the words of the form: the titles of the fields, the numbers of items in lists, and of a link or citation in
 * a text the words that it is on.
 */
export function toPathTitle(schemaType: SchemaType, document: unknown, path: Path): string {
  const titles: string[] = []
  let type: SchemaType | undefined = schemaType
  let value = document
  let block: unknown
  for (const segment of path) {
    if (typeof segment === 'string') {
      // A link's only field goes without saying.
      const isOnlyField: boolean = block !== undefined && fieldsOf(type).length === 1
      type = fieldsOf(type).find(({name}) => name === segment)?.type
      block = segment === 'markDefs' ? value : undefined
      value = isRecord(value) ? value[segment] : undefined
      if (block === undefined && !isOnlyField) titles.push(type?.title ?? segment)
    } else {
      const items: readonly unknown[] = Array.isArray(value) ? value : []
      const index = indexOf(items, segment)
      const item = items[index]
      type = itemTypesOf(type).find(({name}) => isRecord(item) && item['_type'] === name)
      value = item
      if (block === undefined) titles.push(index < 0 ? '…' : String(index + 1))
      else {
        // The words tell the place; the number of the paragraph does not.
        titles.pop()
        titles.push(toMarkName(block, item))
      }
    }
  }
  return titles.length === 0 ? 'The document' : titles.join(' › ')
}

function toMarkName(block: unknown, mark: unknown): string {
  const name = isRecord(mark) && mark['_type'] === 'citation' ? 'citation' : 'link'
  const text = isRecord(mark) ? toMarkedText(block, mark['_key']) : ''
  return text === '' ? `a ${name} without words` : `the ${name} on “${text}”`
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
