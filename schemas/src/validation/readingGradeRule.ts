import type {FindingRule} from './FindingRule.ts'
import {toReadingGrade} from './toReadingGrade.ts'
import {toWords} from './toWords.ts'

const highest = 8

/** The formula says little about less. */
const fewestWords = 30

/** Finds paragraphs that ask for more than eight years of school, in English: the formula is made for it. */
export const readingGradeRule: FindingRule<readonly string[]> = (paragraphs, {language}) => {
  if (!language.startsWith('en') || paragraphs.flatMap(toWords).length < fewestWords) return []
  const grade = Math.round(toReadingGrade(paragraphs))
  if (grade <= highest) return []
  return [
    {
      rule: 'readingGrade',
      severity: 'warning',
      path: [],
      message: `This reads at grade ${grade}; aim for ${highest} or lower.`,
      remedy: 'Use shorter sentences and everyday words.',
    },
  ]
}
