import {expect, test} from 'vitest'
import {toMissing} from './toMissing.ts'

const issue = (field: string, documentId: string | null = 'drafts.faq-a') => ({
  path: `[3].${field}`,
  field,
  documentId,
  expected: 'string',
  received: 'null',
})

test('what is missing is named as editors know it, each place once, with the way to it', () => {
  const issues = [
    issue('shortAnswer'),
    issue('components[1].title'),
    issue('shortAnswer'),
    issue('', null),
    issue('title', null),
  ]
  const href = 'https://studio.example/intent/edit/id=faq-a'
  expect(toMissing(issues, 'https://studio.example')).toEqual([
    {place: 'Short answer', href},
    {place: 'Components 2 › Title', href},
    {place: 'Title', href: null},
  ])
})
