import {stegaClean} from '@sanity/client/stega'
import type {SelfCheckContent} from './SelfCheckContent.ts'
import type {SelfCheckAnswers, SelfCheckOutcome} from './SelfCheckState.ts'

/**
 * What answers come to. A “yes” of any kind means that the program might fit, also of a kind that this version
 * does not know; a supportive home alone is a strength and is never read as a need.
 *
 * @example
 * toSelfCheckOutcome(page.selfCheck, {ready: 'no', home: 'yes'}) // 'supportiveHomeOnly'
 */
export function toSelfCheckOutcome(
  content: SelfCheckContent,
  answers: SelfCheckAnswers,
): SelfCheckOutcome {
  const weighed = (content.questions ?? [])
    .filter(({_key}) => answers[_key] === 'yes')
    .map(({weighs}) => stegaClean(weighs))
  if (weighed.length === 0) return 'allNo'
  return weighed.every((weighs) => weighs === 'supportiveHome') ? 'supportiveHomeOnly' : 'mightFit'
}
