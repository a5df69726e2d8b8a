import fc from 'fast-check'
import type {CrisisResourceDraft, MarkDefDraft} from '../../generated/draftTypes.ts'
import type {PortableTextItem} from '../PortableText.ts'
import {createMythEmbed, createProgramSection} from './createEmbed.ts'
import {createSource} from './createSource.ts'
import {createUnknown} from './createUnknown.ts'
import {hostileAddresses} from './hostileAddresses.ts'

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></section></textarea></title>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&lt;script&gt;',
  '&#60;',
  '\u0000',
  '\ud800',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)',
  '| a |\n|---|\n| b |',
  '\r# heading',
  '```\n',
  '[^1]: note',
  '__proto__',
  'constructor',
]

/** Any text, and texts that have harmed somebody. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...'<>"\'&`*_~[]()!#|\\:-+.=/ \n\r\t^1a')}),
  fc.constantFrom(...attacks),
  fc.constantFrom(...hostileAddresses),
)

const anyName = (...known: string[]) => fc.oneof(fc.constantFrom(...known), anyText)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: null})
const anyKey = fc.constantFrom('a', 'b', 'c', 'strong')
const anyAddress = anyName('https://example.com/a?b=1&c="', 'mailto:a@example.com', 'tel:988')

const anyMark: fc.Arbitrary<MarkDefDraft> = fc.oneof(
  fc.record({_type: fc.constant('link' as const), _key: anyKey, href: maybe(anyAddress)}),
  fc.record({
    _type: fc.constant('internalLink' as const),
    _key: anyKey,
    page: maybe(
      fc.record({
        _id: anyText,
        _type: fc.constant('guide' as const),
        language: maybe(anyText),
        slug: maybe(anyText),
      }),
    ),
  }),
  fc.record({
    _type: fc.constant('citation' as const),
    _key: anyKey,
    locator: maybe(anyText),
    source: maybe(anyText.map((title) => createSource(title, {title, url: title}))),
  }),
  fc.tuple(anyText, anyKey).map(([type, _key]) => createUnknown(type, {_key})),
)

const anySpan = fc.record({
  _type: fc.constant('span' as const),
  _key: anyText,
  text: anyText,
  marks: maybe(fc.array(fc.oneof(anyKey, anyName('strong', 'em')), {maxLength: 4})),
})

/** A block of text with anything in every place. */
const anyTextBlock = fc.record({
  _type: fc.constant('block' as const),
  _key: anyText,
  style: maybe(anyName('normal', 'h2', 'h3', 'blockquote')),
  listItem: maybe(anyName('bullet', 'number')),
  level: maybe(fc.oneof(fc.integer(), fc.double())),
  children: fc.array(
    fc.oneof(
      {weight: 4, arbitrary: anySpan},
      anyText.map((type) => createUnknown(type)),
    ),
    {
      maxLength: 5,
    },
  ),
  markDefs: fc.array(anyMark, {maxLength: 4}),
})

const anyResource: fc.Arbitrary<CrisisResourceDraft> = fc.record({
  _id: anyText,
  language: maybe(anyText),
  name: maybe(anyText),
  summary: maybe(anyText),
  kind: maybe(anyText),
  availability: maybe(anyText),
  areaServed: maybe(anyText),
  verifiedOn: maybe(anyText),
  contacts: maybe(
    fc.array(
      fc.record({
        _key: anyText,
        channel: maybe(anyName('call', 'text', 'chat')),
        value: maybe(anyName('988', 'https://988lifeline.org')),
        instructions: maybe(anyText),
        contactLanguage: maybe(anyName('en', 'es')),
      }),
      {maxLength: 3},
    ),
  ),
})

const anyPicture = fc.record({
  _type: fc.constant('imageWithAlt' as const),
  _key: anyText,
  alt: maybe(anyText),
  credit: maybe(anyText),
  hotspot: fc.constant(null),
  crop: fc.constant(null),
  asset: maybe(
    fc.record({
      _id: anyName('image-abc-100x100-png'),
      url: anyName('https://cdn.sanity.io/images/p/d/abc-100x100.png'),
      mimeType: maybe(anyText),
      width: maybe(fc.integer()),
      height: maybe(fc.integer()),
      lqip: maybe(anyText),
    }),
  ),
})

/** Any rich text: every type of block, with anything in every place. */
export const anyPortableText: fc.Arbitrary<PortableTextItem[]> = fc.array(
  fc.oneof(
    {weight: 4, arbitrary: anyTextBlock},
    fc.record({
      _type: fc.constant('callout' as const),
      _key: anyText,
      tone: maybe(anyName('note', 'tip')),
      text: maybe(anyText),
    }),
    fc.record({
      _type: fc.constant('crisisHelp' as const),
      _key: anyText,
      text: maybe(anyText),
      resources: fc.array(anyResource, {maxLength: 2}),
    }),
    anyPicture,
    anyName('components', 'faqs', 'selfCheck').map(createProgramSection),
    anyTextBlock.map((block): PortableTextItem => {
      const embed = createMythEmbed()
      return {...embed, myth: embed.myth && {...embed.myth, explanation: [block]}}
    }),
    anyText.map((type) => createUnknown(type)),
  ),
  {maxLength: 6},
)
