import type {Examples} from './Examples.ts'

/** Styles of the blocks of a text, in their order, under a heading of level 1. */
export const headingOrderExamples: Examples<readonly string[]> = {
  good: [
    ['normal'],
    ['h2', 'normal'],
    ['h2', 'h3', 'h2'],
    ['normal', 'h2', 'normal', 'h3', 'h3'],
    ['h2', 'blockquote', 'h2'],
  ],
  bad: [
    ['h3'],
    ['normal', 'h3'],
    ['h3', 'h2'],
    ['normal', 'normal', 'h3', 'h3'],
    ['blockquote', 'h3', 'h2', 'h3'],
  ],
}
