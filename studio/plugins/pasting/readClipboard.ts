import {htmlToPortableText} from '@portabletext/html'
import {sanitySchemaToPortableTextSchema} from '@portabletext/sanity-bridge'
import type {OnPasteFn} from 'sanity'
import {toOurHeadings} from './toOurHeadings.ts'
import {toOurHtml} from './toOurHtml.ts'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/**
 * Reads formatted text from the clipboard where the editor's own reading would lose or mistake what our texts do not have: headings of
 * a word processor's title, those below our smallest, rows of tables, deletions and comments. All else is left to the editor.
 */
export const readClipboard: OnPasteFn = ({event, schemaTypes}) => {
  const html = event.clipboardData.getData('text/html')
  const isOwn = event.clipboardData.getData('application/x-portable-text') !== ''
  if (!html || isOwn) return undefined
  const schema = sanitySchemaToPortableTextSchema(schemaTypes.portableText)
  const own = new Set(schema.styles.map(({name}) => name))
  const styles = [
    ...schema.styles,
    ...headings.filter((name) => !own.has(name)).map((name) => ({name, value: name})),
  ]
  const ours = toOurHtml(html)
  const blocks = htmlToPortableText(ours, {schema: {...schema, styles}, whitespaceMode: 'remove'})
  const isUnderstood =
    ours === html && blocks.every((block) => !('style' in block) || own.has(String(block.style)))
  return isUnderstood ? undefined : {insert: toOurHeadings(blocks)}
}
