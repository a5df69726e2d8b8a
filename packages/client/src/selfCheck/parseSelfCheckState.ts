import {isRecord} from '../check/isRecord.ts'
import type {SelfCheckContent} from './SelfCheckContent.ts'
import type {SelfCheckState} from './SelfCheckState.ts'
import {createSelfCheck} from './createSelfCheck.ts'
import {isAnswer} from './isAnswer.ts'
import {toSelfCheckOutcome} from './toSelfCheckOutcome.ts'

/**
 * A state that was turned into JSON, held against the content of today: answers to questions that are gone are
 * dropped and the outcome is worked out again. What is no state of this content is the first one.
 *
 * @example
 * const state = parseSelfCheckState(page.selfCheck, JSON.parse(text))
 */
export function parseSelfCheckState(content: SelfCheckContent, value: unknown): SelfCheckState {
  const questions = content.questions ?? []
  if (!isRecord(value) || !isRecord(value['answers'])) return createSelfCheck()
  const given = new Map(Object.entries(value['answers']))
  const answers = Object.fromEntries(
    questions.flatMap(({_key}) => {
      const answer = given.get(_key)
      return isAnswer(answer) ? [[_key, answer]] : []
    }),
  )
  const firstOpen = questions.findIndex(({_key}) => !isAnswer(given.get(_key)))
  switch (value['step']) {
    case 'crisisHelp':
      return {step: 'crisisHelp', answers}
    case 'question': {
      const index = questions.findIndex(({_key}) => _key === value['questionKey'])
      const question = questions[index]
      // A question that stands after one without an answer has never been asked.
      const isReached = question && (firstOpen === -1 || index <= firstOpen)
      return isReached ? {step: 'question', questionKey: question._key, answers} : createSelfCheck()
    }
    case 'result':
      return questions.length > 0 && firstOpen === -1
        ? {step: 'result', outcome: toSelfCheckOutcome(content, answers), answers}
        : createSelfCheck()
    default:
      return createSelfCheck()
  }
}
