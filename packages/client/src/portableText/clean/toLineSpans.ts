import type {SpanNode} from './CleanNode.ts'

const mostLines = 1000

/**
 * A span with its line ends as `\n`, in several where it has very many lines: the toolkit takes them apart one by one, and its
 * work grows with their square.
 */
export function toLineSpans(span: SpanNode): readonly SpanNode[] {
  const lines = span.text.split(/\r\n?|\n/)
  const spans: SpanNode[] = []
  for (let start = 0; start < lines.length; start += mostLines) {
    const end = start + mostLines
    const isLast = end >= lines.length
    const text = `${lines.slice(start, end).join('\n')}${isLast ? '' : '\n'}`
    spans.push({...span, text, _key: start === 0 ? span._key : `${span._key}-${start}`})
  }
  return spans
}
