import {describe, expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {createSource} from './testing/createSource.ts'
import {markEditable} from '../testing/markEditable.ts'
import {parseHtml} from './testing/parseHtml.ts'
import {toHtml} from './toHtml.ts'
import {toReferences} from './toReferences.ts'

const cite = (key: string, source: string, locator = 'page 1') => ({
  _type: 'citation' as const,
  _key: key,
  locator,
  source: createSource(source),
})

describe('citations', () => {
  test('stand behind their words, numbered in reading order, the same source with the same number', () => {
    const html = toHtml([
      createBlock([['One', 'a'], [' two', 'a', 'strong'], [' three'], [' four', 'b']], {
        markDefs: [cite('a', 'second'), cite('b', 'first')],
      }),
      createBlock([['five', 'c']], {markDefs: [cite('c', 'second', 'page 9')]}),
    ])
    const {text, elements} = parseHtml(html)
    expect(text).toBe('One two[1] three four[2]five[1]')
    expect(elements.filter(({tag}) => tag === 'a').map(({attributes}) => attributes)).toEqual([
      {href: '#reference_1', 'aria-label': 'Source 1, The title of second, page 1'},
      {href: '#reference_2', 'aria-label': 'Source 2, The title of first, page 1'},
      {href: '#reference_1', 'aria-label': 'Source 1, The title of second, page 9'},
    ])
  })

  test('of the same words stand together, and never inside of a link', () => {
    const html = toHtml([
      createBlock([['words', 'l', 'a', 'b']], {
        markDefs: [
          cite('a', 'one'),
          cite('b', 'two'),
          {_type: 'link', _key: 'l', href: 'https://example.com'},
        ],
      }),
    ])
    const {elements, text} = parseHtml(html)
    expect(text).toBe('words[1] [2]')
    expect(elements.map(({tag, within}) => [...within, tag].join(' '))).toEqual([
      'p',
      'p a',
      'p sup',
      'p sup a',
      'p sup a',
    ])
  })

  test('take the numbers of the whole page, and its language', () => {
    const block = createBlock([['words', 'a']], {markDefs: [cite('a', 'here')]})
    const before = createBlock([['words', 'a']], {markDefs: [cite('a', 'before')]})
    const references = toReferences([[before], [block]])
    const html = toHtml([block], {references, language: 'es-MX'})
    expect(html).toBe(
      '<p>words<sup class="citation"><a href="#reference_2" aria-label="Fuente 2, The title of here, page 1">[2]</a></sup></p>',
    )
  })

  test('without a source are told of, their words stay', () => {
    const {onIssue, list} = collectIssues()
    const markDefs = [{...cite('a', 'one'), source: null}, cite('b', 'unlisted')]
    const html = toHtml(
      [
        createBlock(
          [
            ['one', 'a'],
            ['two', 'b'],
          ],
          {markDefs},
        ),
      ],
      {
        onIssue,
        references: [],
      },
    )
    expect(html).toBe('<p>onetwo</p>')
    expect(list()).toEqual(['missingSource a', 'missingSource b'])
  })

  test('carry no mark of visual editing where nobody sees it', () => {
    const source = createSource('one', {title: markEditable('A title')})
    const block = createBlock([['words', 'a']], {markDefs: [{...cite('a', 'one'), source}]})
    expect(toHtml([block])).toContain('aria-label="Source 1, A title, page 1"')
  })

  test('are written by the component of the caller', () => {
    const block = createBlock([['words', 'a']], {markDefs: [cite('a', 'one')]})
    const html = toHtml([block], {
      components: {
        marks: {
          citation: ({citations}) =>
            citations.map(({reference: {number}, locator}) => `<q>${number} ${locator}</q>`).join(),
        },
      },
    })
    expect(html).toBe('<p>words<q>1 page 1</q></p>')
  })
})
