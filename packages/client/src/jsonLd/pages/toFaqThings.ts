import type {Faq} from '../../generated/types.ts'
import {toProgramMentions} from '../nodes/toProgramMentions.ts'
import {toQuestion} from '../nodes/toQuestion.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** One question with its answer. A page of one question is no list, so it is no `FAQPage`. */
export function toFaqThings(page: Faq, scope: Scope): PageThings {
  const question = toQuestion(page, scope)
  return {
    parts: {
      mainEntity: {'@id': question['@id']},
      mentions: toProgramMentions(page.programs, scope),
    },
    things: [question],
  }
}
