import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anyPortableText, anyText} from './testing/arbitraryPortableText.ts'
import {createBlock} from './testing/createBlock.ts'
import {parseHtml} from './testing/parseHtml.ts'
import type {ParsedElement} from './testing/parseHtml.ts'
import {toHtml} from './toHtml.ts'
import {toReferences} from './toReferences.ts'
import {toReferencesHtml} from './toReferencesHtml.ts'

const attributesOf: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  blockquote: [],
  ul: [],
  ol: ['class'],
  li: ['lang', 'id', 'value'],
  br: [],
  strong: [],
  em: [],
  cite: [],
  sup: ['class'],
  a: ['href', 'hreflang', 'aria-label'],
  div: ['class', 'role', 'data-tone', 'data-section'],
  section: ['class', 'aria-label'],
  figure: [],
  figcaption: [],
  img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
}
/** Rare characters that may stand in a page, though parsers remark on them. */
const remarks = ['control-character-in-input-stream', 'noncharacter-in-input-stream']
const voidTags = new Set(['br', 'img'])
const allowedAddress =
  /^(https?:\/\/[^\s@]+$|mailto:|tel:\+?\d+$|sms:\+?\d+$|\/guide\/|#reference_\d+$)/

/** What is wrong with an element, in words. */
function toFaults({tag, attributes, within}: ParsedElement): readonly string[] {
  const names = attributesOf[tag]
  if (!names) return [`<${tag}> is not allowed`]
  const {href, src} = attributes
  return [
    ...Object.keys(attributes)
      .filter((name) => !names.includes(name))
      .map((name) => `<${tag} ${name}> is not allowed`),
    ...(href === undefined || allowedAddress.test(href) ? [] : [`the link to ${href}`]),
    ...(src === undefined || /^https?:\/\//.test(src) ? [] : [`the picture of ${src}`]),
    ...(tag === 'a' && within.includes('a') ? ['a link in a link'] : []),
  ]
}

/** What a browser makes of the HTML is what was meant: known tags and attributes, safe addresses, and nothing that it had to mend. */
function expectSafe(html: string): void {
  const {elements, errors, comments} = parseHtml(html)
  expect(errors.filter((error) => !remarks.includes(error))).toEqual([])
  expect(comments).toBe(0)
  expect(elements.flatMap(toFaults)).toEqual([])
  // Every tag that was written is an element, and every one was closed.
  expect(html.match(/<[a-z]/g) ?? []).toHaveLength(elements.length)
  const closed = elements.filter(({tag}) => !voidTags.has(tag)).length
  expect(html.match(/<\//g) ?? []).toHaveLength(closed)
}

test('whatever a text holds, its HTML has the tags, attributes and addresses that are allowed', () => {
  fc.assert(
    fc.property(anyPortableText, anyText, (value, prefix) => {
      const html = toHtml(value, {
        toPath: ({slug}) => `/guide/${slug}`,
        idPrefix: prefix,
        language: prefix,
      })
      expectSafe(html)
      expectSafe(toReferencesHtml(toReferences([value])))
    }),
    {numRuns: 400},
  )
}, 60_000)

test('whatever words a paragraph holds, a reader gets them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // oxlint-disable-next-line no-control-regex
      const seen = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      const words = seen.replace(/\p{Surrogate}/gu, '\ufffd')
      const html = toHtml([createBlock(`a${text}b`)])
      expect(parseHtml(html).text).toBe(`a${words}b`.replace(/\r\n?/g, '\n'))
    }),
    {numRuns: 400},
  )
})

test('every citation leads to a place in the list of references', () => {
  fc.assert(
    fc.property(anyPortableText, (value) => {
      const list = parseHtml(toReferencesHtml(toReferences([value])))
      const places = new Set(list.elements.flatMap(({attributes: {id}}) => (id ? [`#${id}`] : [])))
      const {elements} = parseHtml(toHtml(value))
      const cited = elements.flatMap(({tag, within, attributes: {href}}) =>
        tag === 'a' && within.includes('sup') && href ? [href] : [],
      )
      for (const href of cited) expect(places).toContain(href)
      const ids = elements.flatMap(({attributes: {id}}) => (id ? [id] : []))
      expect(new Set(ids).size).toBe(ids.length)
    }),
    {numRuns: 400},
  )
})
