import {describe, expect, test} from 'vitest'
import type {Visit} from '../visit/openVisit.ts'
import {toEditMark, toItem, toPlace} from './toEditMark.ts'

const faq = {_id: 'faq-a', _type: 'faq'}
const visit: Visit = {
  perspective: 'drafts',
  preview: {studioUrl: 'https://studio.example', studioOrigin: 'https://studio.example'},
  content: {fetch: () => Promise.reject(new Error('Nothing is read here.'))},
  position: undefined,
  tags: new Set(),
  issues: [],
}
const mark = (
  ...args: Parameters<typeof toEditMark> extends [unknown, ...infer Rest] ? Rest : never
) => toEditMark({locals: {visit}}, ...args)['data-sanity']

describe('in a preview', () => {
  test('a field of a document is marked', () => {
    expect(mark(faq, 'shortAnswer')).toBe(
      'id=faq-a;type=faq;path=shortAnswer;base=https%3A%2F%2Fstudio.example',
    )
  })

  test('a field of an item is marked by its key', () => {
    const item = toItem(toPlace(faq, 'parts'), 'k')
    expect(mark(item, 'title')).toContain(';path=parts:k.title;')
    expect(mark(toPlace(toPlace(faq, 'sections', 'k'), 'body'))).toContain(';path=sections:k.body;')
  })

  test('what has no place is not', () => {
    expect(mark(faq)).toBeUndefined()
    expect(mark(null, 'title')).toBeUndefined()
    expect(mark(toItem(undefined, 'k'), 'title')).toBeUndefined()
  })
})

test('readers’ pages hold no mark, on a server or built', () => {
  expect(toEditMark({locals: {visit: {...visit, preview: null}}}, faq, 'shortAnswer')).toEqual({})
  expect(toEditMark({locals: {}}, faq, 'shortAnswer')).toEqual({})
})
