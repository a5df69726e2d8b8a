import type {Examples} from './Examples.ts'

const words = (count: number) => `You ${'can '.repeat(count - 2)}rest.`

/** Texts for the rule on long sentences. */
export const sentenceLengthExamples: Examples<string> = {
  good: [
    words(25),
    `${words(20)} ${words(20)}`,
    `${words(25)}\n${words(25)}`,
    'Call us.',
    'You meet three times a week. Each session lasts three hours. You sleep at home.',
  ],
  bad: [
    words(26),
    words(60),
    `${words(10)} ${words(26)}`,
    `${words(10)}\n${words(26)}`,
    'You meet with a group three times a week, and each session lasts three hours, and you sleep at home, and your family may join on one of the days.',
  ],
}
