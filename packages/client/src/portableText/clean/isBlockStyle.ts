import type {BlockStyle} from './CleanNode.ts'

const styles: ReadonlySet<string> = new Set<BlockStyle>([
  'normal',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])

/** Whether the renderers know a style. */
export function isBlockStyle(style: string): style is BlockStyle {
  return styles.has(style)
}
