import {expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createBlock} from './testing/createBlock.ts'
import {createMythEmbed, createProgramSection} from './testing/createEmbed.ts'
import {createUnknown} from './testing/createUnknown.ts'
import {toPlainText} from './toPlainText.ts'

test('the words of every block, with an empty line between', () => {
  const {onIssue, list} = collectIssues()
  const text = toPlainText(
    [
      createBlock('A heading', {style: 'h2'}),
      createBlock([['Words', 'strong'], [' and more']]),
      createBlock(''),
      createUnknown('video'),
      {_type: 'callout', _key: 'c', tone: 'tip', text: 'Take your time.'},
      createProgramSection('components'),
      createMythEmbed(),
    ],
    {onIssue},
  )
  expect(text).toBe(
    'A heading\n\nWords and more\n\nTake your time.\n\nGroup therapy\nYou meet others.\n\n' +
      'The fact.\n\nMyth: The myth.\n\nWhy.\n\nThe fact again.',
  )
  expect(list()).toEqual(['unknownType video'])
})

test('immediate help keeps its numbers', () => {
  const text = toPlainText([
    {
      _type: 'crisisHelp',
      _key: 'h',
      text: 'In danger?',
      resources: [
        {
          _id: 'crisis',
          language: 'en',
          name: 'A line',
          summary: null,
          kind: null,
          availability: 'Always',
          areaServed: null,
          verifiedOn: null,
          contacts: [
            {_key: 'c', channel: 'call', value: '988', instructions: null, contactLanguage: null},
            {
              _key: 'd',
              channel: 'chat',
              value: 'example.com',
              instructions: 'Chat',
              contactLanguage: null,
            },
          ],
        },
      ],
    },
  ])
  expect(text).toBe('In danger?\n\nA line\n988\nChat: example.com\nAlways')
})

test('nothing has no words', () => {
  expect(toPlainText(null)).toBe('')
})
