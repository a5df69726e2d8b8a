import {citationFields, place} from './citation.ts'
import {byType, list, number, record, text, words} from './shapes.ts'

/** Spans; other inline objects are passed on as they are. */
export const children = list(byType({span: record({_key: words, text: words, marks: list(words)})}))

/** A block of text. */
export const block = record({
  _key: words,
  style: text,
  listItem: text,
  level: number,
  children,
  markDefs: list(
    byType({
      link: record({_key: words, href: text}),
      internalLink: record({_key: words, page: record({...place, _type: words})}),
      citation: record(citationFields),
    }),
  ),
})
