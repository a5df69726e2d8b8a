import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {expect, test} from 'vitest'
import {anyPortableText, anyText} from './testing/arbitraryPortableText.ts'
import {createBlock} from './testing/createBlock.ts'
import {toMarkdown} from './toMarkdown.ts'
import {toReferences} from './toReferences.ts'
import {toReferencesMarkdown} from './toReferencesMarkdown.ts'

/** All nodes that GitHub's Markdown reads; bare addresses, which it links by itself, are links to http, https and mailto only. */
function readNodes(markdown: string): readonly Nodes[] {
  const collect = (node: Nodes): readonly Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(collect) : []),
  ]
  return collect(
    fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}),
  )
}

const allowed = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'text',
  'break',
  'strong',
  'emphasis',
  'footnoteReference',
  'footnoteDefinition',
])

/** What is wrong with a node, in words. */
function toFaults(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'html':
      // This keeps lists apart that would be read as one.
      return node.value === '<!---->' ? [] : [node.value]
    case 'link':
      return /^(https?:|mailto:|tel:|sms:|\/guide\/x$)/.test(node.url) ? [] : [node.url]
    case 'image':
      return /^https?:/.test(node.url) ? [] : [node.url]
    default:
      return allowed.has(node.type) ? [] : [node.type]
  }
}

test('whatever a text holds, its Markdown has nothing but what was written', () => {
  fc.assert(
    fc.property(anyPortableText, (value) => {
      const references = toReferences([value])
      const toPath = () => '/guide/x'
      const markdown = `${toMarkdown(value, {references, toPath})}\n${toReferencesMarkdown(references)}`
      expect(readNodes(markdown).flatMap(toFaults)).toEqual([])
    }),
    {numRuns: 400},
  )
}, 60_000)

test('whatever words a paragraph holds, a reader gets them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // oxlint-disable-next-line no-control-regex
      const seen = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      const toWords = (words: string) =>
        words.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/g, '')
      const words = readNodes(toMarkdown([createBlock(`a${text}b`)])).flatMap((node) =>
        node.type === 'text' ? [node.value] : [],
      )
      expect(toWords(words.join(''))).toBe(toWords(`a${seen}b`))
    }),
    {numRuns: 400},
  )
}, 60_000)
