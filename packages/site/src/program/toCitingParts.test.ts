import type {ProgramSectionDraft} from '@iop-content/client'
import type {PortableTextItem} from '@iop-content/client/portable-text'
import {expect, test} from 'vitest'
import {toCitingParts} from './toCitingParts.ts'

const cite = (_key: string) => [{_key, locator: null, source: null}]

/** A part of a program in a guide, which brings nothing but that part. */
const show = (section: string, shown: unknown): PortableTextItem => ({
  _key: section,
  _type: 'programSection',
  section,
  // why: this test looks at what cites, not at all else that a program says.
  program: {_id: 'program', [section]: shown} as unknown as ProgramSectionDraft['program'],
})

test('a guide cites what its text cites, and what the parts do that it shows', () => {
  const text: PortableTextItem = {_key: 'a', _type: 'callout', tone: 'tip', text: 'A text.'}
  const benefits = show('benefits', [{citations: cite('b')}, {citations: cite('c')}])
  const schedule = show('schedule', {citations: cite('d')})
  const parts = toCitingParts([text, benefits, schedule])
  expect(parts).toEqual([[text], cite('b'), cite('c'), cite('d')])
})

test('whole answers have pages of their own, and parts that nobody knows cite nothing', () => {
  const faqs = show('faqs', [{answer: [], citations: cite('a')}])
  const others = ['levels', 'constructor', '__proto__'].map((name) => show(name, null))
  expect(toCitingParts([faqs, ...others, show('schedule', null)])).toEqual([])
  expect(toCitingParts(null)).toEqual([])
})
