import {certaintyTerms} from './english/certaintyTerms.ts'
import {comparisonTerms} from './english/comparisonTerms.ts'
import {outcomeTerms} from './english/outcomeTerms.ts'
import {praiseTerms} from './english/praiseTerms.ts'
import {spanishCertaintyTerms} from './spanish/spanishCertaintyTerms.ts'
import {spanishPromisingTerms} from './spanish/spanishPromisingTerms.ts'
import type {LanguageTerms} from './toLanguageTerms.ts'

/** Wordings that promise an outcome or claim a rank. */
export const promisingTerms: LanguageTerms = {
  en: [...outcomeTerms, ...certaintyTerms, ...praiseTerms, ...comparisonTerms],
  es: [...spanishPromisingTerms, ...spanishCertaintyTerms],
}
