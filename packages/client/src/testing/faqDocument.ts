import {toSlug} from './answer.ts'

/** A question with all that its page must have, and nothing else. */
export const faqDocument = {
  _id: 'faq',
  _type: 'faq',
  _updatedAt: '2026-01-02T03:04:05Z',
  language: 'en',
  slug: toSlug('what'),
  question: 'What is it?',
  shortAnswer: 'It is care.',
  audience: [],
  answer: [],
  evidence: 'generalGuidance',
}
