import {findTerms} from './findTerms.ts'
import type {FindingRule} from './FindingRule.ts'
import {promisingTerms} from './promisingTerms.ts'
import {toSentences} from './toSentences.ts'

/** A reader’s question claims nothing, as in “Can treatment cure it?”. */
const isQuestion = (sentence: string) =>
  /^(?:can|could|does|do|did|will|would|is|are|should|what|why|how|who|which)\b.*\?$/i.test(
    sentence,
  )

/** Finds promises of an outcome, and superlatives, in English. */
export const promiseRule: FindingRule<string> = (text, {language}) =>
  language.startsWith('en')
    ? toSentences(text)
        .filter((sentence) => !isQuestion(sentence))
        .flatMap((sentence) =>
          findTerms(
            'promise',
            sentence,
            promisingTerms,
            (words) => `“${words}” promises too much.`,
          ),
        )
    : []
