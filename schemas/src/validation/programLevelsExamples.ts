import type {Examples} from './Examples.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})

const levels = (own?: string, above?: string, below?: string) => ({
  levelOfCare: own === undefined ? undefined : to(own),
  levelAbove: above === undefined ? undefined : to(above),
  levelBelow: below === undefined ? undefined : to(below),
})

/** Levels of a program, for the rule on the ones above and below it. */
export const programLevelsExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    levels('iop', 'php', 'outpatient'),
    levels('iop', 'php'),
    levels('iop', undefined, 'outpatient'),
    levels('iop'),
    levels(),
  ],
  bad: [
    levels('iop', 'iop', 'outpatient'),
    levels('iop', 'php', 'iop'),
    levels('iop', 'php', 'php'),
    levels('iop', 'iop', 'iop'),
    levels(undefined, 'php', 'php'),
  ],
}
