import type {Examples} from './Examples.ts'

/** Titles for the rule on what search results cut: 60 characters or fewer are whole. */
export const lengthExamples: Examples<string> = {
  good: [
    'a'.repeat(60),
    'What is an IOP?',
    'Intensive Outpatient Program: schedule, cost and first steps',
    // One character each, though each takes two units of a JavaScript string.
    '🌱'.repeat(60),
    'IOP',
  ],
  bad: [
    'a'.repeat(61),
    'a'.repeat(300),
    '🌱'.repeat(61),
    'Intensive Outpatient Program: schedule, cost, and your first steps',
    'All that you may want to know before your first day in a program like this one',
  ],
}
