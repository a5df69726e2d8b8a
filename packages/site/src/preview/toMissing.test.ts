import {ContentValidationError} from '@iop-content/client'
import {expect, test} from 'vitest'
import {toMissing} from './toMissing.ts'

const issue = (path: string, documentId: string | null = 'faq-a') => ({
  path,
  documentId,
  expected: 'string',
  received: 'null',
})

test('what is missing is named as editors know it, each place once, with the way to it', () => {
  const errors = [
    new ContentValidationError('faq', [issue('shortAnswer'), issue('components[1].title')]),
    new ContentValidationError('faqs', [
      issue('[3].shortAnswer'),
      issue('', null),
      issue('title', null),
    ]),
  ]
  const href = 'https://studio.example/intent/edit/id=faq-a'
  expect(toMissing(errors, 'https://studio.example')).toEqual([
    {place: 'Short answer', href},
    {place: 'Components 2 › Title', href},
    {place: 'Title', href: null},
  ])
})
