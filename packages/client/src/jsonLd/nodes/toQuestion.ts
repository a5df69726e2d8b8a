import type {AnswerLeaf, QuestionLeaf} from 'schema-dts'
import type {ProgramPageFaq} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import type {Scope} from '../Scope.ts'
import {toAuthor} from './toAuthor.ts'

/** A question with the answer in short and, where a query reads it, in full. */
export interface QuestionFields extends Pick<
  ProgramPageFaq,
  '_type' | 'author' | 'language' | 'question' | 'shortAnswer' | 'slug'
> {
  readonly answerText?: string
}

/** A question and the answer to it, named by the page of its own. */
export function toQuestion(faq: QuestionFields, scope: Scope): QuestionLeaf & {'@id': string} {
  const url = scope.toUrl(faq)
  const {question, shortAnswer, answerText, language} = faq
  const author = toAuthor(faq.author, scope)
  return createNode<QuestionLeaf>(`${url}#question`, {
    '@type': 'Question',
    name: question,
    url,
    inLanguage: language,
    acceptedAnswer: createNode<AnswerLeaf>(`${url}#answer`, {
      '@type': 'Answer',
      text: answerText || shortAnswer,
      abstract: answerText ? shortAnswer : null,
      url,
      inLanguage: language,
      author,
    }),
  })
}
