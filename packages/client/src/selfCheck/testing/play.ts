import {applySelfCheckAction} from '../applySelfCheckAction.ts'
import type {SelfCheckAction} from '../applySelfCheckAction.ts'
import {createSelfCheck} from '../createSelfCheck.ts'
import type {SelfCheckContent} from '../SelfCheckContent.ts'
import type {SelfCheckAnswer, SelfCheckState} from '../SelfCheckState.ts'
import {createContent} from './createContent.ts'

/** One question of each kind. */
export const weights = ['readiness', 'supportiveHome', 'flexibleCare', 'clinicalNeed']

/** A self-check of them. */
export const content = createContent(...weights)

/** The button that leads on from immediate help. */
export const begin: SelfCheckAction = {type: 'begin'}

/** One step back. */
export const back: SelfCheckAction = {type: 'back'}

/** An answer to the question of an index. */
export const answer = (index: number, given: SelfCheckAnswer): SelfCheckAction => ({
  type: 'answer',
  questionKey: `question${index}`,
  answer: given,
})

/** The state after some actions. */
export const play = (
  actions: readonly SelfCheckAction[],
  asked: SelfCheckContent = content,
  from: SelfCheckState = createSelfCheck(),
) => actions.reduce((state, action) => applySelfCheckAction(asked, state, action), from)

/** The state after answers from the first question on. */
export const answerAll = (answers: readonly SelfCheckAnswer[], asked: SelfCheckContent = content) =>
  play([begin, ...answers.map((given, index) => answer(index, given))], asked)
