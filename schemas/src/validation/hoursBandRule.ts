import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {formatRange} from './formatRange.ts'
import {toRange, type Range} from './toRange.ts'

type Fields = Readonly<Record<string, unknown>>

/** The hours of a program, whom and what it treats, and what its level of care says about hours. */
export interface ProgramHours {
  /** A `numberRange`. */
  readonly hoursPerWeek: unknown
  readonly focus: readonly unknown[]
  readonly populations: readonly unknown[]
  readonly level: LevelHours
}

/** The hours of a level of care, as one edition of The ASAM Criteria has it. */
export interface LevelHours {
  readonly title?: unknown
  readonly edition?: unknown
  readonly hoursBands?: readonly Fields[] | null
}

const authorities: Readonly<Record<string, string>> = {
  asam: 'The ASAM Criteria',
  medicare: 'Medicare',
}

/** The groups of people that name an age. A program that names none is for adults. */
const ages: Readonly<Record<string, string>> = {
  adults: 'adults',
  youngAdults: 'adults',
  olderAdults: 'adults',
  adolescents: 'adolescents',
}

/** Finds hours a week outside the bands that authorities set for a program's level of care, its people and what it treats. */
export const hoursBandRule: FindingRule<ProgramHours> = (program) => {
  const hours = toRange(program.hoursPerWeek)
  if (!hours) return []
  return (program.level.hoursBands ?? [])
    .filter((band) => isForPeople(band, program.populations) && isAbout(band, program.focus))
    .flatMap((band) => {
      const expected = toRange(band.hoursPerWeek)
      const side = expected && toSide(hours, expected)
      return side ? [toFinding(hours, side, expected, band, program.level)] : []
    })
}

const isForPeople = ({population}: Fields, populations: readonly unknown[]) => {
  const named = populations.flatMap((each) => ages[String(each)] ?? [])
  return named.length === 0 ? population === 'adults' : named.some((age) => age === population)
}

/** The ASAM Criteria are about substance use, whatever a band says of itself. */
const isAbout = ({authority, appliesTo}: Fields, focus: readonly unknown[]) =>
  Array.isArray(appliesTo) &&
  focus.some(
    (each) => appliesTo.includes(each) && !(authority === 'asam' && each === 'mentalHealth'),
  )

/** An open end is no fault in itself: “9 hours or more” may be 19 at most. */
const toSide = (hours: Range, expected: Range): 'below' | 'above' | undefined => {
  if (hours.min < expected.min) return 'below'
  return Math.max(hours.min, hours.max ?? 0) > (expected.max ?? Infinity) ? 'above' : undefined
}

const toFinding = (
  hours: Range,
  side: string,
  expected: Range,
  {authority, population}: Fields,
  {title, edition}: LevelHours,
): Finding => {
  const whose = `${authorities[String(authority)] ?? String(authority)} for ${String(population)}`
  return {
    rule: 'hoursBand',
    severity: 'warning',
    path: ['hoursPerWeek'],
    message: `${formatRange(hours, 'hour')} a week are ${side} the band of ${whose}: ${formatRange(expected, 'hour')} at “${String(title)}” (ASAM, ${String(edition)} edition).`,
    remedy: 'Check the hours, whom the program is for and what it treats, and the level of care.',
  }
}
