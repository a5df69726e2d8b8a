import {expect, test} from 'vitest'
import type {HeadingOptions} from './toHeadings.ts'
import {createBlock} from './testing/createBlock.ts'
import {createMythEmbed} from './testing/createEmbed.ts'
import {markEditable} from '../testing/markEditable.ts'
import {parseHtml} from './testing/parseHtml.ts'
import type {PortableTextItem} from './PortableText.ts'
import {toHtml} from './toHtml.ts'
import {toTableOfContents} from './toTableOfContents.ts'
import type {TableOfContentsEntry} from './toTableOfContents.ts'

const heading = (text: string, style = 'h2') => createBlock(text, {style})
const flatten = (entries: readonly TableOfContentsEntry[]): readonly string[] =>
  entries.flatMap(({id, children}) => [id, ...flatten(children)])
const idsOf = (html: string) =>
  parseHtml(html).elements.flatMap(({attributes: {id}}) => (id === undefined ? [] : [id]))

test('headings are a tree of their levels', () => {
  const value = [
    heading('Deep first', 'h3'),
    heading('One'),
    createBlock('Words'),
    heading('Inner', 'h3'),
    heading('Innermost', 'h4'),
    heading('Inner too', 'h3'),
    heading('Two'),
  ]
  const leaf = (id: string, text: string, level: number) => ({id, text, level, children: []})
  expect(toTableOfContents(value)).toEqual([
    leaf('deep-first', 'Deep first', 3),
    {
      ...leaf('one', 'One', 2),
      children: [
        {...leaf('inner', 'Inner', 3), children: [leaf('innermost', 'Innermost', 4)]},
        leaf('inner-too', 'Inner too', 3),
      ],
    },
    leaf('two', 'Two', 2),
  ])
})

test.each<[string, string]>([
  ['What is an IOP?', 'what-is-an-iop'],
  ['  “Care” & cost — 24/7  ', 'care-cost-24-7'],
  ['¿Quién se beneficia?', 'quién-se-beneficia'],
  ['E\u0301tude', 'étude'],
  ['مساعدة فورية', 'مساعدة-فورية'],
  ['治療', '治療'],
  ['हिन्दी', 'हिन्दी'],
  ['\u200fעזרה\u200e', 'עזרה'],
  ['???', 'section'],
  ['👩‍👩‍👧', 'section'],
  ['"><script>alert(1)</script>', 'script-alert-1-script'],
  [markEditable('Marked'), 'marked'],
  ['x'.repeat(200_000), 'x'.repeat(80)],
])('%j has the id %j', (text, id) => {
  expect(flatten(toTableOfContents([heading(text)]))).toEqual([id])
})

const values: ReadonlyArray<[string, readonly PortableTextItem[], HeadingOptions, string[]]> = [
  [
    'the same words',
    [heading('A'), heading('A'), heading('A 2'), heading('A', 'h3')],
    {},
    ['a', 'a-2', 'a-2-2', 'a-3'],
  ],
  ['no words', [heading(''), heading(' \n'), heading('A')], {}, ['a']],
  [
    'an item of a list',
    [createBlock('In', {style: 'h2', listItem: 'bullet'}), heading('A')],
    {},
    ['a'],
  ],
  ['what the text embeds', [heading('Fact'), createMythEmbed()], {}, ['fact']],
  ['a prefix', [heading('A'), heading('A')], {idPrefix: 'who-'}, ['who-a', 'who-a-2']],
  ['ids of the page', [heading('A'), heading('B')], {takenIds: ['a', 'a-2']}, ['a-3', 'b']],
  [
    'anchors that visual editing marked',
    [heading('A'), heading('B')],
    {idPrefix: `${markEditable('who')}-`, takenIds: [markEditable('who-a')]},
    ['who-a-2', 'who-b'],
  ],
  ['a generator of ids', [heading('A')], {takenIds: new Set(['a']).values()}, ['a-2']],
  [
    'names of the prototype',
    [heading('constructor'), heading('__proto__')],
    {},
    ['constructor', 'proto'],
  ],
  ['the id of a reference', [heading('Reference_1')], {}, ['reference-1']],
]

test.each(values)('%s: the same ids in the text as in its table', (_name, value, options, ids) => {
  const takenIds = [...(options.takenIds ?? [])]
  const same = {...options, takenIds}
  expect(flatten(toTableOfContents(value, same))).toEqual(ids)
  expect(idsOf(toHtml(value, same))).toEqual(ids)
})

test('there is no table of nothing', () => {
  expect(toTableOfContents(null)).toEqual([])
  expect(toTableOfContents([createBlock('Words')])).toEqual([])
})
