import type {SelfCheckState} from './SelfCheckState.ts'

/**
 * The state in which every self-check starts: immediate help, and no answer. Only `begin` leads on.
 *
 * @example
 * let state = createSelfCheck()
 * state = applySelfCheckAction(page.selfCheck, state, {type: 'begin'})
 */
export function createSelfCheck(): SelfCheckState {
  return {step: 'crisisHelp', answers: {}}
}
