import type {Examples} from './Examples.ts'

/** How many days ago a crisis resource was checked; undefined for never. The rule looks at the day, so no date stays good. */
export const verifiedOnExamples: Examples<number | undefined> = {
  good: [0, 1, 30, 179, 180],
  bad: [undefined, 181, 182, 365, 4000, -30],
}
