import {faqQuery} from '../queries/index.ts'
import type {Faq} from '../generated/types.ts'
import {answer, toSlug} from './answer.ts'

/** A page of one question, as `faqQuery` reads it from a document with these fields besides what it must have. */
export async function readFaq(fields: object, others: readonly object[] = []): Promise<Faq> {
  const document = {
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
    ...fields,
  }
  const {check} = faqQuery
  const page = await answer(faqQuery, [document, ...others], {slug: 'what'})
  if (!check(page) || !page) throw new Error('The fields do not make a page.')
  return page
}
