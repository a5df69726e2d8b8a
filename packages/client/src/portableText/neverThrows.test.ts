import {expect, test} from 'vitest'
import {createMythEmbed, createProgramSection} from './testing/createEmbed.ts'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {createSource} from './testing/createSource.ts'
import {
  toHelpResource,
  toHtml,
  toMarkdown,
  toPlainText,
  toReferences,
  toReferencesHtml,
  toReferencesMarkdown,
  toSafeHref,
  toTableOfContents,
} from './index.ts'
import type {PortableText} from './index.ts'

const resource = {
  _id: 'help',
  language: 'en',
  name: 'A line',
  summary: 'Somebody listens.',
  kind: 'crisis',
  availability: 'Always.',
  areaServed: 'US',
  verifiedOn: '2026-01-01',
  contacts: [
    {_key: 'c', channel: 'call', value: '988', instructions: 'Call 988', contactLanguage: 'es'},
  ],
}

const sections = ['whatItIs', 'components', 'schedule', 'whatParticipantsDo', 'selfCheck', 'faqs']

/** A text with something in every place that a renderer reads. */
const text: PortableText = [
  createBlock('A heading', {style: 'h2', _key: 'heading'}),
  createBlock(
    [
      ['Words ', 'strong'],
      ['that link', 'link'],
      [' here', 'page'],
      ['.', 'cite'],
    ],
    {
      listItem: 'bullet',
      level: 1,
      markDefs: [
        {_type: 'link', _key: 'link', href: 'https://example.com'},
        {
          _type: 'internalLink',
          _key: 'page',
          page: {_id: 'p', _type: 'guide', language: 'en', slug: 'a'},
        },
        {
          _type: 'citation',
          _key: 'cite',
          locator: 'p. 1',
          source: createSource('s', {authors: ['A. Author'], isPartOf: 'A book', doi: '10.1/2'}),
        },
      ],
    },
  ),
  {_type: 'callout', _key: 'callout', tone: 'tip', text: 'A tip.'},
  {_type: 'crisisHelp', _key: 'help', text: 'Help now.', resources: [resource]},
  {
    _type: 'imageWithAlt',
    _key: 'image',
    alt: 'A picture',
    credit: 'Somebody',
    hotspot: {x: 0.5, y: 0.5, height: 0.2, width: 0.2},
    crop: {top: 0.1, bottom: 0.1, left: 0.1, right: 0.1},
    asset: {
      _id: 'image-abc-100x100-png',
      url: 'https://cdn.sanity.io/images/p/d/abc-100x100.png',
      mimeType: 'image/png',
      width: 100,
      height: 100,
      lqip: 'data:image/png;base64,AAAA',
    },
  },
  createMythEmbed(),
  ...sections.map(createProgramSection),
]

const wrongValues: readonly unknown[] = [
  undefined,
  null,
  7,
  true,
  'a text',
  [],
  [null, 7, 'a text', []],
  [{}],
  {},
  {_type: '__proto__'},
]

/** The value with each place in it, in turn, replaced by a wrong one. */
function* damage(value: unknown): Generator<unknown> {
  yield* wrongValues
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const damaged of damage(inner)) {
      yield Array.isArray(value) ? value.with(+key, damaged) : {...value, [key]: damaged}
    }
  }
}

const options = {toPath: ({slug}: {slug: string}) => `/${slug}`}

/** Every renderer of a text. */
const renderers: Array<[name: string, render: (value: PortableText) => unknown]> = [
  ['toHtml', (value) => toHtml(value, options)],
  ['toMarkdown', (value) => toMarkdown(value, options)],
  ['toPlainText', (value) => toPlainText(value)],
  ['toTableOfContents', (value) => toTableOfContents(value).map(({text: words}) => words)],
  ['toReferencesHtml', (value) => toReferencesHtml(toReferences([value]))],
  ['toReferencesMarkdown', (value) => toReferencesMarkdown(toReferences([value]))],
]

test.each(renderers)('%s never throws, whatever stands in whichever place', (_name, render) => {
  // why: what no type allows is what this is about.
  const show = (value: unknown) => String(render(value as PortableText))
  for (const value of wrongValues) expect(show(value)).not.toContain('[object')
  let count = 0
  for (const block of text) {
    for (const damaged of damage(block)) {
      expect(show([damaged])).not.toContain('[object')
      count += 1
    }
  }
  expect(count).toBeGreaterThan(3000)
})

test('what is around a wrong place is shown all the same', () => {
  for (const children of [undefined, null, 'a text', [null, 7, {_type: 'span', text: 7}]]) {
    const broken = {...createBlock('gone', {_key: 'broken'}), children, markDefs: undefined}
    // why: what no type allows is what this is about.
    const value = [createBlock('before'), broken, null, createBlock('behind')] as PortableText
    expect(toHtml(value)).toBe('<p>before</p><p>behind</p>')
    expect(toPlainText(value)).toBe('before\n\nbehind')
  }
  const {markDefs: _, ...plain} = createBlock('words')
  // why: a text of another source may have no marks at all.
  expect(toHtml([plain] as unknown as PortableText)).toBe('<p>words</p>')
})

test('what is passed over is told, with the block it is in', () => {
  const tell = (value: unknown) => {
    const issues = collectIssues()
    // why: what no type allows is what this is about.
    toHtml(value as PortableText, issues)
    return issues.list()
  }
  expect(tell('a text')).toEqual(['brokenText string'])
  expect(tell([null, 7, {}])).toEqual(['brokenBlock '])
  const block = {...createBlock('x'), children: 'x', style: 7, markDefs: [null]}
  expect(tell([block])).toEqual([
    'brokenField style',
    'brokenField children',
    'brokenField markDefs',
  ])
  expect(tell([{...createBlock('x'), markDefs: undefined, style: null}])).toEqual([])
  expect(tell(text).filter((issue) => issue.startsWith('broken'))).toEqual([])
})

test('a way to immediate help and an address never throw either', () => {
  for (const damaged of damage(resource)) {
    // why: what no type allows is what this is about.
    const {contacts} = toHelpResource(damaged as typeof resource)
    expect(contacts).toBeInstanceOf(Array)
  }
  // why: as above.
  for (const value of wrongValues) expect(toSafeHref(value as string)).toBeNull()
})
