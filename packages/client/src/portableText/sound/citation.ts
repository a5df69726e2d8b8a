import {list, number, record, text, words} from './shapes.ts'

/** What names a page whose type is known. */
export const place = {_id: words, slug: text, language: text}

/** A place in a source. */
export const citationFields = {
  _key: words,
  locator: text,
  source: record({
    _id: words,
    title: text,
    authors: list(text),
    publisher: text,
    isPartOf: text,
    yearPublished: number,
    url: text,
    doi: text,
  }),
}

/** The citations of a statement or a document. */
export const citations = list(record(citationFields))
