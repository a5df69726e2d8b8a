import type {Exemption} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {toPhrase} from '../toPhrase.ts'
import {isAsked} from './isAsked.ts'
import {isRefused} from './isRefused.ts'
import {isWarnedOf} from './isWarnedOf.ts'

/** A promise in these words, unless it is refused, asked about, or said of others. */
export const toPromise = (words: string, remedy: string, ...unless: readonly Exemption[]): Term =>
  toPhrase(words, remedy, 'error', isRefused, isAsked, isWarnedOf, ...unless)

/** What treatment is for, as promises name it. */
export const illnesses =
  'addictions?|alcoholism|anxiety|cravings|dependence|depression|drinking|drugs?|alcohol|habits?|opioids?|pain|panic|ptsd|relapses?|substance use|trauma|withdrawal'

/** Without an end. */
export const forever = 'forever|for good(?! reasons?)|for life|once and for all|permanently'
