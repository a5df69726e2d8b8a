import type {Examples} from './Examples.ts'

/** Judgments about where a person stands, and the same words where nobody is judged. */
export const denialExamples: Examples<string> = {
  good: [
    'You do not have to hit rock bottom to get help.',
    "You don't need to hit rock bottom first.",
    'Do you have to hit rock bottom?',
    'Nobody has to hit rock bottom before treatment.',
    'There is no need to wait until you hit rock bottom.',
    'You can get help before you hit rock bottom.',
    'It is a myth that a person must hit rock bottom.',
    "Don't wait until you hit rock bottom.",
    'There is no need to hit rock bottom first.',
    'Getting help early is better than waiting to hit rock bottom.',
    'The test was positive.',
    'The screen is clean when you wipe it with a dry cloth.',
    'Your hands are clean.',
    'The depressed mood lasts most of the day.',
  ],
  bad: [
    'Your urine test has to be clean.',
    'She is still in denial.',
    'Drug seekers are not welcome.',
    'He is a bipolar.',
    'He is a drunk.',
    'The town drunk came in.',
    'He has to hit rock bottom first.',
    'She hit rock bottom last year.',
  ],
}
