import {describe, expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {createUnknown} from './testing/createUnknown.ts'
import {toHtml} from './toHtml.ts'

describe('what a newer content model has', () => {
  const value = [
    createUnknown('video'),
    createUnknown('video', {_key: 'second'}),
    createUnknown('constructor'),
    createUnknown('__proto__'),
    createUnknown('@list', {children: [], listItem: 'bullet'}),
    createBlock(
      [
        ['Words', 'toString', 'x', 'sparkle'],
        [' more', 'sparkle'],
      ],
      {style: 'hasOwnProperty', markDefs: [createUnknown('glow', {_key: 'x'})]},
    ),
    createBlock('Done', {listItem: 'check'}),
    {_type: 'callout' as const, _key: 'c', tone: 'valueOf', text: 'Note well'},
  ]

  test('is passed over and told of once each, its words stay', () => {
    const {onIssue, list, messages} = collectIssues()
    const html = toHtml(value, {onIssue})
    expect(html).toBe(
      '<p>Words more</p><ul><li>Done</li></ul><div class="callout" role="note" data-tone="note"><p><strong>Note</strong></p><p>Note well</p></div>',
    )
    expect(list()).toEqual([
      'unknownType video',
      'unknownType constructor',
      'unknownType __proto__',
      'unknownType @list',
      'unknownMark glow',
      'unknownMark toString',
      'unknownMark sparkle',
      'unknownStyle hasOwnProperty',
      'unknownList check',
      'unknownTone valueOf',
    ])
    expect(messages()[0]).toBe(
      'Blocks of the type "video" are passed over. Give components.unknownType, or update the client.',
    )
  })

  test('does not throw without onIssue', () => {
    expect(toHtml(value)).toContain('Words more')
  })

  test('is written by the caller who knows it', () => {
    const {onIssue, list} = collectIssues()
    const inline = createBlock([['Before ']])
    inline.children.push(createUnknown('emoji'))
    const html = toHtml([createUnknown('video'), inline, createBlock([['glow', 'sparkle']])], {
      onIssue,
      components: {
        unknownType: ({value: {_type}, isInline}) =>
          isInline ? `<i>${_type}</i>` : `<b>${_type}</b>`,
        unknownMark: ({name, children}) => `<mark title="${name}">${children}</mark>`,
      },
    })
    expect(html).toBe(
      '<b>video</b><p>Before <i>emoji</i></p><p><mark title="sparkle">glow</mark></p>',
    )
    expect(list()).toEqual([])
  })
})
