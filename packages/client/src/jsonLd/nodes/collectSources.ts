import type {Source} from '../../generated/types.ts'
import {isRecord} from '../../check/isRecord.ts'

/** Every source that a page cites, in its statements and its text as well, once each and in the order of reading. */
export function collectSources(page: unknown): readonly Source[] {
  const sources = new Map<string, Source>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isRecord(value)) return
    const {source} = value
    if (isSource(source)) sources.set(source._id, sources.get(source._id) ?? source)
    const fields = Object.keys(value).filter(
      (field) => !field.startsWith('_') && !without.has(field),
    )
    fields.forEach((field) => visit(value[field]))
  }
  visit(page)
  return [...sources.values()]
}

/** Fields in which nothing is cited: what a page is made of is not to depend on what is only looked through. */
const without = new Set(['children', 'review', 'topic', 'author', 'image', 'seo', 'translations'])

/** What sets a source apart from all else that a page holds; the client has checked its other fields. */
const isSource = (value: unknown): value is Source =>
  isRecord(value) && 'sourceType' in value && Array.isArray(value['authors'])
