import type {PortableTextItem} from '@iop-content/client/portable-text'
import {expect, test} from 'vitest'
import {toRuns} from './toRuns.ts'

const callout = (_key: string): PortableTextItem => ({
  _key,
  _type: 'callout',
  tone: 'tip',
  text: 'A text.',
})
const program = (_key: string, section: string): PortableTextItem => ({
  _key,
  _type: 'programSection',
  section,
  // why: this test looks at what stands where, not at what a program says.
  program: {_id: 'program'} as never,
})

test('text stays together, and what it shows of other documents stands in its place', () => {
  const body = [callout('a'), callout('b'), program('c', 'benefits'), callout('d')]
  expect(toRuns(body)).toEqual([
    {kind: 'text', blocks: [callout('a'), callout('b')]},
    {kind: 'program', section: 'benefits', program: {_id: 'program'}},
    {kind: 'text', blocks: [callout('d')]},
  ])
})

test('what shows a document that is gone is left out, and the text around it stays whole', () => {
  const gone: PortableTextItem = {_key: 'c', _type: 'mythEmbed', myth: null}
  expect(toRuns([callout('a'), gone, callout('b')])).toEqual([
    {kind: 'text', blocks: [callout('a'), callout('b')]},
  ])
  expect(toRuns(null)).toEqual([])
})
