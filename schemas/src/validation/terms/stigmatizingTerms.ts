import {mentalHealthTerms} from './english/mentalHealthTerms.ts'
import {substanceUseTerms} from './english/substanceUseTerms.ts'
import {suicideTerms} from './english/suicideTerms.ts'
import {spanishMentalHealthTerms} from './spanish/spanishMentalHealthTerms.ts'
import {spanishSubstanceUseTerms} from './spanish/spanishSubstanceUseTerms.ts'
import {spanishSuicideTerms} from './spanish/spanishSuicideTerms.ts'
import type {LanguageTerms} from './toLanguageTerms.ts'

/** Wordings that keep people from treatment, each with the one to prefer. */
export const stigmatizingTerms: LanguageTerms = {
  en: [...substanceUseTerms, ...mentalHealthTerms, ...suicideTerms],
  es: [...spanishSubstanceUseTerms, ...spanishMentalHealthTerms, ...spanishSuicideTerms],
}
