import {expect, test} from 'vitest'
import {createBlock} from './testing/createBlock.ts'
import {createMythEmbed, createProgramSection} from './testing/createEmbed.ts'
import {createSource} from './testing/createSource.ts'
import {hostileAddresses} from './testing/hostileAddresses.ts'
import {parseHtml} from './testing/parseHtml.ts'
import {toReferences} from './toReferences.ts'
import {toReferencesHtml} from './toReferencesHtml.ts'
import {toReferencesMarkdown} from './toReferencesMarkdown.ts'

const cite = (source: string, locator = 'page 1') => ({
  _key: source,
  locator,
  source: createSource(source),
})
const citing = (...sources: string[]) =>
  createBlock(
    sources.map((source) => ['words ', source] as const),
    {
      markDefs: sources
        .toReversed()
        .map((source) => ({...cite(source), _type: 'citation' as const})),
    },
  )

test('numbers the sources of a whole page in reading order, each once', () => {
  const references = toReferences([
    [citing('b', 'a')],
    null,
    [cite('c'), cite('a', 'page 2'), cite('a', 'page 1'), {...cite('gone'), source: null}],
    [createProgramSection('components'), createMythEmbed()],
  ])
  expect(
    references.map(({number, id, source, locators}) => [number, id, source._id, locators]),
  ).toEqual([
    [1, 'reference_1', 'b', ['page 1']],
    [2, 'reference_2', 'a', ['page 1', 'page 2']],
    [3, 'reference_3', 'c', ['page 1']],
    [4, 'reference_4', 'components', ['page 1']],
    [5, 'reference_5', 'myth', ['page 1']],
  ])
})

test('a mark that no words have cites nothing', () => {
  const block = {...citing('a'), children: []}
  expect(toReferences([[block]])).toEqual([])
})

const [reference] = toReferences([
  [
    {
      _key: 'c',
      locator: 'Chapter <4>',
      source: createSource('tip', {
        title: 'Care & [treatment]',
        authors: ['Doe J', 'Roe R'],
        isPartOf: 'TIP 47',
        publisher: 'SAMHSA',
        yearPublished: 2006,
      }),
    },
  ],
])
if (!reference) throw new Error('There is no reference.')

test('is written as HTML that citations lead to', () => {
  expect(toReferencesHtml([reference])).toBe(
    '<ol class="references"><li id="reference_1" value="1">Doe J, Roe R. ' +
      '<a href="https://example.com/tip"><cite>Care &amp; [treatment]</cite></a>. ' +
      'TIP 47. SAMHSA, 2006. Chapter &lt;4&gt;</li></ol>',
  )
  expect(toReferencesHtml([])).toBe('')
})

test('is written as the footnotes of Markdown', () => {
  expect(toReferencesMarkdown([reference])).toBe(
    '[^1]: Doe J, Roe R. [Care & \\[treatment\\]](https://example.com/tip). TIP 47. SAMHSA, 2006. Chapter <4>\n',
  )
  expect(toReferencesMarkdown([])).toBe('')
})

test('a source without an address leads to its DOI, and else nowhere', () => {
  const toHrefs = (fields: Parameters<typeof createSource>[1]) =>
    parseHtml(
      toReferencesHtml([{...reference, source: createSource('s', fields)}]),
    ).elements.flatMap(({attributes: {href}}) => (href === undefined ? [] : [href]))
  expect(toHrefs({url: null, doi: '10.1176/appi.ps.201300249'})).toEqual([
    'https://doi.org/10.1176/appi.ps.201300249',
  ])
  expect(toHrefs({url: null, doi: null})).toEqual([])
  for (const url of hostileAddresses) expect(toHrefs({url})).toEqual([])
})
