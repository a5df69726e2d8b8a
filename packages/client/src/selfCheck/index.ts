export {applySelfCheckAction} from './applySelfCheckAction.ts'
export type {SelfCheckAction} from './applySelfCheckAction.ts'
export {createSelfCheck} from './createSelfCheck.ts'
export {parseSelfCheckState} from './parseSelfCheckState.ts'
export type {SelfCheckContent} from './SelfCheckContent.ts'
export type {
  SelfCheckAnswer,
  SelfCheckAnswers,
  SelfCheckOutcome,
  SelfCheckState,
} from './SelfCheckState.ts'
export {toSelfCheckOutcome} from './toSelfCheckOutcome.ts'
export {toSelfCheckView} from './toSelfCheckView.ts'
export type {SelfCheckView} from './toSelfCheckView.ts'
