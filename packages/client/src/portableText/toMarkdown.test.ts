import {describe, expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {createMythEmbed, createProgramSection} from './testing/createEmbed.ts'
import {createSource} from './testing/createSource.ts'
import {createUnknown} from './testing/createUnknown.ts'
import {hostileAddresses} from './testing/hostileAddresses.ts'
import {markEditable} from '../testing/markEditable.ts'
import {toMarkdown} from './toMarkdown.ts'
import {toReferences} from './toReferences.ts'
import {toReferencesMarkdown} from './toReferencesMarkdown.ts'

test('paragraphs, headings, quotations and lists', () => {
  const markdown = toMarkdown([
    createBlock('One', {style: 'h2'}),
    createBlock('Two'),
    createBlock('Three', {style: markEditable('blockquote')}),
    createBlock('a', {listItem: 'bullet', level: 1}),
    createBlock('b', {listItem: 'number', level: 2}),
    createBlock('c', {listItem: 'bullet', level: 1}),
  ])
  expect(markdown).toBe('## One\n\nTwo\n\n> Three\n\n- a\n  1. b\n- c\n')
})

test('marks hold words and no space, so that Markdown reads them', () => {
  const markdown = toMarkdown([
    createBlock([
      ['Call ', 'strong'],
      ['today', 'strong', 'em'],
      [' or', 'em'],
      [' ', 'strong'],
      ['later\nthen'],
    ]),
  ])
  expect(markdown).toBe('**Call _today_** _or_ later\\\nthen\n')
})

test('words are not read as Markdown or HTML, and are not escaped without need', () => {
  const cases: Array<[string, string]> = [
    ['Call 1-800-662-4357 (free), 24/7.', 'Call 1-800-662-4357 (free), 24/7.\n'],
    ['# no heading', '\\# no heading\n'],
    ['1. no list', '1\\. no list\n'],
    ['*not* _marked_', '\\*not\\* \\_marked\\_\n'],
    ['<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>\n'],
    ['![x](javascript:alert(1))', '!\\[x]\\(javascript:alert(1))\n'],
    ['https://example.com/<img onerror=x>', 'https://example.com/&#x3C;img onerror=x>\n'],
    ['&lt;', '\\&lt;\n'],
  ]
  for (const [text, expected] of cases) expect(toMarkdown([createBlock(text)])).toBe(expected)
})

test('a line end of any kind starts no heading', () => {
  expect(toMarkdown([createBlock('a\r# b\r\n- c\n> d')])).toBe('a\\\n\\# b\\\n\\- c\\\n\\> d\n')
})

test('nothing is no Markdown', () => {
  expect(toMarkdown(null)).toBe('')
  expect(toMarkdown([createBlock(' \n ')])).toBe('')
})

test.each([
  ['words', 'word & more. '.repeat(16_000)],
  ['brackets', '['.repeat(200_000)],
])('200 kB of %s survive', (_name, text) => {
  expect(toMarkdown([createBlock(text)]).length).toBeGreaterThanOrEqual(text.length)
})

describe('links', () => {
  const toLink = (href: string) =>
    createBlock([['words', 'l']], {markDefs: [{_type: 'link', _key: 'l', href}]})

  test('lead where they led', () => {
    expect(toMarkdown([toLink('https://example.com/a_(b)?c=<d>')])).toBe(
      '[words](https://example.com/a_\\(b\\)?c=%3Cd%3E)\n',
    )
  })

  test.each(hostileAddresses.map((address) => [address]))('%j leaves its words', (address) => {
    const {onIssue, list} = collectIssues()
    expect(toMarkdown([toLink(address)], {onIssue})).toBe('words\n')
    expect(list()).toEqual([`refusedAddress ${address}`])
  })

  test('to pages of the site follow the caller', () => {
    const page = {_id: 'g', _type: 'guide' as const, language: 'en', slug: 'a-guide'}
    const block = createBlock([['words', 'l']], {
      markDefs: [{_type: 'internalLink', _key: 'l', page}],
    })
    expect(toMarkdown([block], {toPath: ({slug}) => `/guides/${slug}`})).toBe(
      '[words](/guides/a-guide)\n',
    )
  })
})

test('citations are footnotes with their list', () => {
  const block = createBlock([['One', 'a'], [' two']], {
    markDefs: [{_type: 'citation', _key: 'a', locator: 'page 1', source: createSource('s')}],
  })
  const references = toReferences([[block]])
  expect(`${toMarkdown([block], {references})}\n${toReferencesMarkdown(references)}`).toBe(
    'One[^1] two\n\n[^1]: [The title of s](https://example.com/s). A publisher, 2021. page 1\n',
  )
})

const help = {
  _type: 'crisisHelp' as const,
  _key: 'h',
  text: 'In danger?',
  resources: [
    {
      _id: 'crisis',
      language: 'en',
      name: '988 *Lifeline*',
      summary: 'For anyone.',
      kind: null,
      availability: 'Always',
      areaServed: null,
      verifiedOn: null,
      contacts: [
        {_key: 'c', channel: 'call', value: '988', instructions: 'Call 988', contactLanguage: 'en'},
        {_key: 'd', channel: 'chat', value: 'nowhere', instructions: 'Chat', contactLanguage: 'en'},
      ],
    },
  ],
}
const picture = {
  _type: 'imageWithAlt' as const,
  _key: 'p',
  alt: 'A [room]',
  credit: 'Ana',
  hotspot: null,
  crop: {top: 0, bottom: 0, left: 0.5, right: 0},
  asset: {
    _id: 'image-abc-1000x400-png',
    url: 'https://cdn.sanity.io/images/p/d/abc-1000x400.png',
    mimeType: 'image/png',
    width: 1000,
    height: 400,
    lqip: null,
  },
}

test('notes, immediate help and pictures', () => {
  const markdown = toMarkdown([
    {_type: 'callout', _key: 'c', tone: 'important', text: 'Take > your\ntime.'},
    help,
    picture,
  ])
  expect(markdown).toBe(
    '> **Important**\n>\n> Take > your\\\n> time.\n\nIn danger?\n\n' +
      '- **988 \\*Lifeline\\***\\\n  For anyone.\\\n  Always\n  - [Call 988](tel:988)\n  - Chat: nowhere\n\n' +
      '![A \\[room\\]](https://cdn.sanity.io/images/p/d/abc-1000x400.png?rect=500,0,500,400\\&w=500\\&fit=max\\&auto=format)\n\nAna\n',
  )
})

test('what a guide embeds', () => {
  const markdown = toMarkdown([createProgramSection('components'), createMythEmbed()], {
    toPath: ({slug}) => `/${slug}`,
    language: 'es',
  })
  expect(markdown).toBe(
    '- [**Group therapy**](/group-therapy)\\\n  You meet others.[^1]\n\n' +
      '**The fact.**[^2]\n\n**Mito:** The myth.\n\nWhy.\n\nThe fact again.\n',
  )
})

test('components write blocks, and what is unknown is passed over without one', () => {
  const value = [
    createUnknown('video'),
    {_type: 'callout' as const, _key: 'c', tone: 'tip', text: 'Rest.'},
    createProgramSection('schedule'),
  ]
  const {onIssue, list} = collectIssues()
  expect(toMarkdown(value, {onIssue})).toContain('> **Tip**')
  expect(list()).toEqual(['unknownType video'])
  const markdown = toMarkdown(value, {
    components: {
      unknownType: ({value: {_type}}) => `<${_type}>`,
      types: {
        callout: ({tone, renderDefault}) => `[!${tone}]\n${renderDefault()}`,
        programSection: ({section, children}) => `### ${section}\n\n${children}`,
      },
    },
  })
  expect(markdown).toBe(
    '<video>\n\n[!tip]\n> **Tip**\n>\n> Rest.\n\n### schedule\n\nThree days.\n\nOften 8 weeks.\n\nIt bends.\n',
  )
})
