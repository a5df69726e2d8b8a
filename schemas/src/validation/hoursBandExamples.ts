import type {Examples} from './Examples.ts'

type Hours = readonly [min: number, max?: number]

/** What a `programPage` says, as far as the bands of its level of care depend on it. */
const program = (
  focus: readonly string[],
  populations: readonly string[] | undefined,
  hours: Hours,
) => {
  const [min, max] = hours
  return {
    focus,
    populations,
    schedule: {hoursPerWeek: {_type: 'numberRange', min, ...(max === undefined ? {} : {max})}},
  }
}

const band = (
  authority: string,
  population: string,
  appliesTo: readonly string[],
  ...[min, max]: Hours
) => ({
  _key: `${authority}-${population}`,
  _type: 'hoursBand',
  authority,
  population,
  appliesTo,
  hoursPerWeek: {_type: 'numberRange', min, ...(max === undefined ? {} : {max})},
})

/** The level of care of the examples. */
export const hoursBandLevel = {
  _id: 'level-of-examples',
  _type: 'levelOfCare',
  title: 'Intensive outpatient',
  asam: {_type: 'asamDesignation', edition: 'third', level: '2.1'},
  hoursBands: [
    // It says more than it may: The ASAM Criteria are about substance use.
    band('asam', 'adults', ['mentalHealth', 'substanceUse', 'coOccurring'], 9, 19),
    band('asam', 'adolescents', ['substanceUse', 'coOccurring'], 6, 19),
    band('medicare', 'adults', ['mentalHealth'], 9),
  ],
}

/** What a `programPage` at this level says, for the rule on the hours that authorities expect. */
export const hoursBandExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    program(['substanceUse'], ['adults'], [9, 19]),
    program(['substanceUse'], undefined, [9]),
    program(['substanceUse'], ['adolescents'], [6, 19]),
    program(['coOccurring'], ['youngAdults'], [10, 12]),
    program(['mentalHealth'], [], [9, 30]),
    program(['mentalHealth', 'coOccurring'], ['adults'], [9, 19]),
    // No band about mental health is for adolescents.
    program(['mentalHealth'], ['adolescents'], [4, 6]),
    program([], ['adults'], [2, 3]),
  ],
  bad: [
    program(['substanceUse'], ['adults'], [6]),
    program(['substanceUse'], undefined, [6, 9]),
    program(['substanceUse'], [], [9, 20]),
    program(['coOccurring'], ['veterans'], [8, 12]),
    program(['substanceUse'], ['adolescents'], [5, 19]),
    program(['substanceUse'], ['adults', 'adolescents'], [6, 19]),
    program(['mentalHealth'], ['olderAdults'], [8, 12]),
    program(['mentalHealth', 'substanceUse'], ['adults'], [20, 24]),
  ],
}
