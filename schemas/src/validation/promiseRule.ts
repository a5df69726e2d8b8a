import type {FindingRule} from './FindingRule.ts'
import {findTerms} from './terms/findTerms.ts'
import {promisingTerms} from './terms/promisingTerms.ts'
import {toLanguageTerms} from './terms/toLanguageTerms.ts'
import {toSentences} from './toSentences.ts'

/** A reader’s question claims nothing, as in “Can treatment cure it?”. */
const isQuestion = (sentence: string) =>
  /^(?:¿.*|(?:can|could|does|do|did|will|would|is|are|should|what|why|how|who|which)\b.*)\?$/i.test(
    sentence,
  )

/** Finds promises of an outcome, and superlatives, in the languages that have a list of them. */
export const promiseRule: FindingRule<string> = (text, {language}) =>
  toSentences(text)
    .filter((sentence) => !isQuestion(sentence))
    .flatMap((sentence) =>
      findTerms(
        'promise',
        sentence,
        toLanguageTerms(promisingTerms, language),
        (words) => `“${words}” promises too much.`,
      ),
    )
