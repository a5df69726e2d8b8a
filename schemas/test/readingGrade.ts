import {fleschKincaid} from 'flesch-kincaid'
import {syllable} from 'syllable'

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'})
const words = new Intl.Segmenter('en', {granularity: 'word'})

/** The school grade in the United States that a reader of these paragraphs needs (Flesch–Kincaid). */
export const readingGrade = (paragraphs: readonly string[]): number => {
  const spoken = paragraphs.flatMap((paragraph) =>
    [...words.segment(paragraph)].filter(({isWordLike}) => isWordLike),
  )
  return fleschKincaid({
    sentence: paragraphs.flatMap((paragraph) => [...sentences.segment(paragraph)]).length,
    word: spoken.length,
    syllable: spoken.reduce((total, {segment}) => total + syllable(segment), 0),
  })
}
