import type {SelfCheckContent} from './SelfCheckContent.ts'
import type {SelfCheckAnswer, SelfCheckState} from './SelfCheckState.ts'
import {createSelfCheck} from './createSelfCheck.ts'
import {isAnswer} from './isAnswer.ts'
import {toSelfCheckOutcome} from './toSelfCheckOutcome.ts'

/** What a reader does. An answer names its question, so that a click that comes twice answers once. */
export type SelfCheckAction =
  | {readonly type: 'begin'}
  | {readonly type: 'answer'; readonly questionKey: string; readonly answer: SelfCheckAnswer}
  | {readonly type: 'back'}
  | {readonly type: 'restart'}

/**
 * The state after an action; the very same state where the action does not belong there, such as an answer before
 * `begin`, to another question than the one that is asked, or that is neither yes nor no. It fits React's `useReducer` and any other store.
 *
 * @example
 * const next = applySelfCheckAction(page.selfCheck, state, {
 *   type: 'answer',
 *   questionKey: 'readiness',
 *   answer: 'yes',
 * })
 */
export function applySelfCheckAction(
  content: SelfCheckContent,
  state: SelfCheckState,
  action: SelfCheckAction,
): SelfCheckState {
  switch (action.type) {
    case 'begin':
      return state.step === 'crisisHelp' ? toQuestion(content, state, 0) : state
    case 'answer':
      return state.step === 'question' && state.questionKey === action.questionKey
        ? applyAnswer(content, state, action)
        : state
    case 'back':
      return applyBack(content, state)
    case 'restart':
      return createSelfCheck()
    default:
      return state
  }
}

function applyAnswer(
  content: SelfCheckContent,
  state: SelfCheckState,
  {questionKey, answer}: {readonly questionKey: string; readonly answer: SelfCheckAnswer},
): SelfCheckState {
  const index = indexOf(content, questionKey)
  if (index === -1 || !isAnswer(answer)) return state
  const answers = {...state.answers, [questionKey]: answer}
  const isLast = index === (content.questions?.length ?? 0) - 1
  return isLast
    ? {step: 'result', outcome: toSelfCheckOutcome(content, answers), answers}
    : toQuestion(content, {...state, answers}, index + 1)
}

function applyBack(content: SelfCheckContent, state: SelfCheckState): SelfCheckState {
  switch (state.step) {
    case 'crisisHelp':
      return state
    case 'question': {
      const index = indexOf(content, state.questionKey)
      return index > 0
        ? toQuestion(content, state, index - 1)
        : {step: 'crisisHelp', answers: state.answers}
    }
    case 'result':
      return toQuestion(content, state, (content.questions?.length ?? 0) - 1)
  }
}

/** The question at an index; the state as it is where there is none, as in a draft without questions. */
function toQuestion(
  content: SelfCheckContent,
  state: SelfCheckState,
  index: number,
): SelfCheckState {
  const question = content.questions?.[index]
  return question ? {step: 'question', questionKey: question._key, answers: state.answers} : state
}

function indexOf(content: SelfCheckContent, questionKey: string): number {
  return (content.questions ?? []).findIndex(({_key}) => _key === questionKey)
}
