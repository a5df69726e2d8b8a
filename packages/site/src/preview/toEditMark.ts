import {createDataAttribute} from '@sanity/visual-editing/create-data-attribute'

/** A document, or a place in it. */
export interface Place {
  readonly _id: string
  readonly _type: string
  /** As in `whatItIs[_key=="a"]`; left out for the document itself. */
  readonly path?: string
}

/** A place within another: a field of it, or, by its key, an item. */
export function toPlace(
  {_id, _type, path}: Place,
  field: string,
  key?: string | null | undefined,
): Place {
  const item = key ? `${field}[_key=="${key}"]` : field
  return {_id, _type, path: path ? `${path}.${item}` : item}
}

/** An item of a list by its key. */
export function toItem(list: Place | undefined, key: string | null): Place | undefined {
  return list && key ? {...list, path: `${list.path}[_key=="${key}"]`} : undefined
}

/**
 * The attribute by which a click on an element of a preview opens the place that it shows; nothing on pages of readers.
 *
 * @example
 * <p {...toEditMark(Astro, faq, 'shortAnswer')}>
 */
export function toEditMark(
  {locals: {visit}}: {readonly locals: App.Locals},
  place: Place | null | undefined,
  field?: string,
): Readonly<Record<string, string>> {
  if (!visit?.preview || !place) return {}
  const {_id: id, _type: type, path} = field ? toPlace(place, field) : place
  if (!path) return {}
  const mark = createDataAttribute({baseUrl: visit.preview.studioUrl, id, type, path})
  return {'data-sanity': mark.toString()}
}

/** The field that holds the title of a document, by its type, and the one with its summary. */
const titleFields: Readonly<Record<string, string>> = {
  faq: 'question',
  myth: 'fact',
  glossaryTerm: 'term',
  location: 'name',
  provider: 'name',
}
const summaryFields: Readonly<Record<string, string>> = {
  faq: 'shortAnswer',
  glossaryTerm: 'definition',
  provider: 'description',
}

export const toTitleField = (type: string) => titleFields[type] ?? 'title'
export const toSummaryField = (type: string) => summaryFields[type] ?? 'summary'
