import type {PhrasingContent} from 'mdast'
import {withoutControls} from '../text/withoutControls.ts'

/** Text of several lines as Markdown's nodes. */
export function toPhrasing(text: string): PhrasingContent[] {
  return withoutControls(text)
    .trim()
    .split(/\r\n?|\n/)
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{type: 'break' as const}] : []),
      ...(line.trim() ? [{type: 'text' as const, value: line.trim()}] : []),
    ])
}
