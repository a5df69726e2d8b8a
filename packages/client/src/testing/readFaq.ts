import {faqQuery} from '../queries/index.ts'
import type {Faq} from '../generated/types.ts'
import {answer} from './answer.ts'
import {faqDocument} from './faqDocument.ts'

/** A page of one question, as `faqQuery` reads it from a document with these fields besides what it must have. */
export async function readFaq(fields: object, others: readonly object[] = []): Promise<Faq> {
  const document = {...faqDocument, ...fields}
  const {check} = faqQuery
  const page = await answer(faqQuery, [document, ...others], {slug: 'what'})
  if (!check(page) || !page) throw new Error('The fields do not make a page.')
  return page
}
