import {englishPressingTerms} from './english/englishPressingTerms.ts'
import {spanishPressingTerms} from './spanish/spanishPressingTerms.ts'
import type {LanguageTerms} from './toLanguageTerms.ts'

/** Wordings that frighten or blame. */
export const pressingTerms: LanguageTerms = {en: englishPressingTerms, es: spanishPressingTerms}
