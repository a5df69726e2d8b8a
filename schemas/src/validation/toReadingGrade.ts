import {fleschKincaid} from 'flesch-kincaid'
import {syllable} from 'syllable'
import {toSentences} from './toSentences.ts'
import {toWords} from './toWords.ts'

/** The school grade in the United States that a reader of these paragraphs needs (Flesch–Kincaid). */
export const toReadingGrade = (paragraphs: readonly string[]): number => {
  const words = paragraphs.flatMap(toWords)
  return fleschKincaid({
    sentence: paragraphs.flatMap(toSentences).length,
    word: words.length,
    syllable: words.reduce((total, word) => total + syllable(word), 0),
  })
}
