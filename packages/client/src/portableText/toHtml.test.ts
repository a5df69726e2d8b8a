import {describe, expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {markEditable} from '../testing/markEditable.ts'
import {parseHtml} from './testing/parseHtml.ts'
import {toHtml} from './toHtml.ts'

describe('text', () => {
  test('paragraphs, headings and quotations', () => {
    const html = toHtml([
      createBlock('One'),
      createBlock('Two', {style: 'h2'}),
      createBlock('Three', {style: 'h3'}),
      createBlock('Four', {style: 'blockquote'}),
    ])
    expect(html).toBe(
      '<p>One</p><h2 id="two">Two</h2><h3 id="three">Three</h3><blockquote><p>Four</p></blockquote>',
    )
  })

  test('marks lie in each other, and end of lines are kept', () => {
    const html = toHtml([
      createBlock([
        ['Call ', 'strong'],
        ['today', 'strong', 'em'],
        ['\nor later', 'em', 'em'],
      ]),
    ])
    expect(html).toBe('<p><strong>Call <em>today</em></strong><em><br>or later</em></p>')
  })

  test('lists of both kinds, one in the other', () => {
    const html = toHtml([
      createBlock('One', {listItem: 'bullet', level: 1}),
      createBlock('Inner', {listItem: 'number', level: 2}),
      createBlock('Two', {listItem: 'bullet', level: 1}),
      createBlock('After'),
    ])
    expect(html).toBe('<ul><li>One<ol><li>Inner</li></ol></li><li>Two</li></ul><p>After</p>')
  })

  test('an item of a list is no heading and no quotation, which would be around the list in it', () => {
    const html = toHtml([
      createBlock('One', {listItem: 'bullet', style: 'h2'}),
      createBlock('Inner', {listItem: 'bullet', style: 'blockquote', level: 3}),
    ])
    expect(html).toBe('<ul><li>One<ul><li><ul><li>Inner</li></ul></li></ul></li></ul>')
  })

  test('blocks without words are left out', () => {
    expect(toHtml([createBlock(''), createBlock(' \n ', {style: 'h2'})])).toBe('')
    expect(toHtml([])).toBe('')
    expect(toHtml(null)).toBe('')
    expect(toHtml(undefined)).toBe('')
  })

  test('a draft may lack what it likes', () => {
    const {onIssue, list} = collectIssues()
    const html = toHtml(
      [
        createBlock('Words', {style: null, listItem: null, level: null}),
        {
          _type: 'block',
          _key: 'b',
          children: [{_type: 'span', _key: 's', text: 'x'}],
          markDefs: [],
        },
        {_type: 'callout', _key: 'c', tone: null, text: null},
        {_type: 'crisisHelp', _key: 'h', text: null, resources: []},
      ],
      {onIssue},
    )
    expect(parseHtml(html).text).toBe('WordsxNote')
    expect(list()).toEqual([])
  })

  test('no word is read as HTML', () => {
    const text = `<script>alert(1)</script> & "quotes" 'n' &lt;b&gt; <!-- <img src=x onerror=alert(1)>`
    const parsed = parseHtml(toHtml([createBlock(text)]))
    expect(parsed.text).toBe(text)
    expect(parsed.elements.map(({tag}) => tag)).toEqual(['p'])
  })

  test('words from right to left, emoji and invisible signs survive', () => {
    const text = '\u200fمساعدة\u200e \u2067שלום\u2069 👩‍👩‍👧 e\u0301 \u00ad'
    expect(parseHtml(toHtml([createBlock(text)])).text).toBe(text)
  })

  test.each([
    ['words', 'word & more. '.repeat(16_000)],
    ['one word', 'x'.repeat(200_000)],
    ['lines', 'a line\n'.repeat(30_000)],
    ['angle brackets', '<'.repeat(200_000)],
  ])('200 kB of %s survive', (_name, text) => {
    const parsed = parseHtml(toHtml([createBlock(text), createBlock(text, {style: 'h2'})]))
    expect(parsed.text).toBe(text + text)
  })

  test('a level of a list that is no level makes no page of tags', () => {
    for (const level of [1e9, -3, 0, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const {elements, text} = parseHtml(toHtml([createBlock('Deep', {listItem: 'bullet', level})]))
      expect(text).toBe('Deep')
      expect(elements.length).toBeLessThan(20)
    }
  })
})

test('visual editing changes no style, list or tone, and its marks stay in the words', () => {
  const {onIssue, list} = collectIssues()
  const words = markEditable('Words')
  const html = toHtml(
    [
      createBlock(words, {style: markEditable('h2')}),
      createBlock([[words, markEditable('strong')]], {listItem: markEditable('number')}),
      {_type: 'callout', _key: 'c', tone: markEditable('tip'), text: words},
    ],
    {onIssue},
  )
  expect(html).toBe(
    `<h2 id="words">${words}</h2><ol><li><strong>${words}</strong></li></ol><div class="callout" role="note" data-tone="tip"><p><strong>Tip</strong></p><p>${words}</p></div>`,
  )
  expect(list()).toEqual([])
})

test('components write in the place of the defaults, and can fall back to them', () => {
  const {onIssue, list} = collectIssues()
  const markDefs = [{_type: 'link' as const, _key: 'l', href: 'https://example.com/?a&b'}]
  const html = toHtml(
    [
      createBlock('Title', {style: 'h2'}),
      createBlock([['a link', 'l']], {markDefs}),
      createBlock('item', {listItem: 'bullet'}),
    ],
    {
      onIssue,
      components: {
        block: {
          h2: ({id, style, children}) => `<h2 data-style="${style}" id="${id}">${children}</h2>`,
        },
        marks: {link: ({href, renderDefault}) => `<span title="${href}">${renderDefault()}</span>`},
        list: ({kind, children}) => `<menu data-kind="${kind}">${children}</menu>`,
        listItem: ({renderDefault}) => renderDefault().replace('item', 'thing'),
      },
    },
  )
  expect(html).toBe(
    '<h2 data-style="h2" id="title">Title</h2><p><span title="https://example.com/?a&b"><a href="https://example.com/?a&amp;b">a link</a></span></p><menu data-kind="bullet"><li>thing</li></menu>',
  )
  expect(list()).toEqual([])
})
