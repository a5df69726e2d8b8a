import type {Examples} from './Examples.ts'

/** Codes for the rule on countries. */
export const countryExamples: Examples<string> = {
  good: ['US', 'MX', 'PR', 'ES', 'GB', 'CA'],
  bad: ['XX', 'UK', 'us', 'USA', 'EU', 'ZZ', 'SU', 'A1', 'United States'],
}
