import type {PhrasingContent} from 'mdast'

/** Content without the space at its ends, and that space. */
export interface TrimmedContent {
  readonly before: string
  readonly content: PhrasingContent[]
  readonly after: string
}

/**
 * Takes the space off both ends of some content: Markdown reads no emphasis in `** words**`, and no space at the ends of
 * a line. Content of nothing but space is all in `before`.
 */
export function trimContent(content: readonly PhrasingContent[]): TrimmedContent {
  const start = content.findIndex((node) => !isSpace(node))
  if (start === -1) return {before: toText(content), content: [], after: ''}
  const end = content.findLastIndex((node) => !isSpace(node)) + 1
  const trimmed = content.slice(start, end)
  const before = toText(content.slice(0, start))
  const after = toText(content.slice(end))
  return {
    before: before + trimEnd(trimmed, 0, /^\s+/),
    content: trimmed,
    after: trimEnd(trimmed, trimmed.length - 1, /\s+$/) + after,
  }
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function toText(content: readonly PhrasingContent[]): string {
  return content.map((node) => (node.type === 'text' ? node.value : ' ')).join('')
}

/** Replaces the text at an index by one without the space, which it answers. */
function trimEnd(content: PhrasingContent[], index: number, space: RegExp): string {
  const node = content[index]
  if (node?.type !== 'text') return ''
  const found = space.exec(node.value)?.[0] ?? ''
  content[index] = {...node, value: node.value.replace(space, '')}
  return found
}
