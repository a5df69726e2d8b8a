import type {Examples} from './Examples.ts'

/** Texts for the rule on promises and superlatives. */
export const promiseExamples: Examples<string> = {
  good: [
    'Nobody can guarantee that treatment works.',
    'There is no cure that fits all, but there is help.',
    'The best time to call is in the morning.',
    'The best treatment for you depends on your needs.',
    'An IOP is best for people with support at home.',
    'Nothing is guaranteed, but the law may guarantee coverage.',
    'Do your best. That is enough.',
    'Talk about which program is best for you.',
    'We keep your files in a secure place.',
    'Can an IOP cure depression?',
    'What helps most depends on you.',
  ],
  bad: [
    'Recovery is guaranteed.',
    'We cure depression.',
    'We are the best clinic in town.',
    'Our therapists are the best.',
    'A world-class team awaits you.',
    'Our plan is 100% effective.',
    'You will recover here.',
    'We are the #1 program in the state.',
    'We do not only treat. Our cure lasts.',
  ],
}
