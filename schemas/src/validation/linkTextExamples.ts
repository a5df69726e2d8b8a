import type {Examples} from './Examples.ts'

/** Words of links for the rule on link text. */
export const linkTextExamples: Examples<string> = {
  good: [
    'our guide to choosing a program',
    'What happens in the first week',
    '+1 562 554 6634',
    'Call Solace Treatment Center',
    'Read more about group therapy',
    'Here is why many people think otherwise',
  ],
  bad: [
    'click here',
    'Click here!',
    'here',
    'Read more',
    'Learn more …',
    'this link',
    'https://www.samhsa.gov/find-help',
    'www.samhsa.gov',
  ],
}
