import type {FindingRule} from './FindingRule.ts'
import {toSentences} from './toSentences.ts'
import {toWords} from './toWords.ts'

/** Spanish says the same with about a fifth more words: articles, and “de” where English puts nouns side by side. */
const toLongest = (language: string) => (language.startsWith('es') ? 30 : 25)

/** Finds sentences of more than 25 words, in Spanish 30. */
export const sentenceLengthRule: FindingRule<string> = (text, {language}) => {
  const longest = toLongest(language)
  return text
    .split('\n')
    .flatMap(toSentences)
    .flatMap((sentence) => {
      const words = toWords(sentence)
      if (words.length <= longest) return []
      return [
        {
          rule: 'sentenceLength',
          severity: 'warning',
          path: [],
          message: `The sentence “${words.slice(0, 5).join(' ')} …” has ${words.length} words.`,
          remedy: `Split it: ${longest} words or fewer are easier to take in.`,
        } as const,
      ]
    })
}
