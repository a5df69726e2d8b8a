import {toMarkdown} from 'mdast-util-to-markdown'
import type {RootContent, Text} from 'mdast'

/**
 * Writes nodes as Markdown, and escapes of their words what would be read as more than words. What is listed here means
 * nothing in CommonMark, and tables and struck words in GitHub's.
 */
export function stringifyMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    {type: 'root', children: [...children]},
    {
      handlers: {
        // GitHub's Markdown links bare addresses, and takes a backslash for a part of one: after an address, `\<` would begin a tag.
        text: (node: Text, _parent, state, info) =>
          state.safe(node.value, {...info, encode: ['<']}),
      },
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      resourceLink: true,
      unsafe: [
        {character: '|', inConstruct: 'phrasing'},
        {character: '~', inConstruct: 'phrasing'},
        {character: ':', atBreak: true, after: '-'},
        {character: '-', atBreak: true, after: '[:-]'},
      ],
    },
  )
}
