import {describe, expect, it} from 'vitest'
import {hoursBandLevel} from './hoursBandExamples.ts'
import {hoursBandRule} from './hoursBandRule.ts'

const {title, asam, hoursBands} = hoursBandLevel
const situation = {language: 'en', today: '2026-06-30', evidence: undefined}

const messages = (
  hours: readonly [min: number, max?: number],
  focus: readonly string[],
  populations: readonly string[] = [],
) =>
  hoursBandRule(
    {
      hoursPerWeek: {min: hours[0], max: hours[1]},
      focus,
      populations,
      level: {title, edition: asam.edition, hoursBands},
    },
    situation,
  ).map(({message}) => message)

describe('hours beside the bands of the level of care', () => {
  it('name the band, its authority and its edition', () => {
    expect(messages([6], ['substanceUse'])).toEqual([
      '6 hours or more a week are below the band of The ASAM Criteria for adults: 9 to 19 hours at “Intensive outpatient” (ASAM, third edition).',
    ])
    expect(messages([6, 8], ['mentalHealth'])).toEqual([
      '6 to 8 hours a week are below the band of Medicare for adults: 9 hours or more at “Intensive outpatient” (ASAM, third edition).',
    ])
    expect(messages([6, 20], ['coOccurring'], ['adolescents'])).toEqual([
      '6 to 20 hours a week are above the band of The ASAM Criteria for adolescents: 6 to 19 hours at “Intensive outpatient” (ASAM, third edition).',
    ])
  })

  it('count the ASAM Criteria for substance use alone, whatever the band says', () => {
    expect(messages([20, 30], ['mentalHealth'])).toEqual([])
    expect(messages([20, 30], ['mentalHealth', 'coOccurring'])).toHaveLength(1)
  })

  it('are held against every band that counts', () => {
    expect(messages([5], ['mentalHealth', 'substanceUse'], ['adults', 'adolescents'])).toHaveLength(
      3,
    )
  })

  it('say nothing without bands, or while a number is missing', () => {
    const program = {focus: ['substanceUse'], populations: []}
    for (const level of [{}, {hoursBands: null}, {hoursBands: [{population: 'adults'}]}]) {
      expect(hoursBandRule({...program, hoursPerWeek: {min: 1}, level}, situation)).toEqual([])
    }
    for (const hoursPerWeek of [undefined, null, {}, {max: 3}]) {
      expect(hoursBandRule({...program, hoursPerWeek, level: hoursBandLevel}, situation)).toEqual(
        [],
      )
    }
  })
})
