import type {ProgramPageDraft} from '@iop-content/client'
import type {CitingPart} from '@iop-content/client/portable-text'
import type {Messages} from '../i18n/getMessages.ts'

/** A part of a program's page that a section shows. */
export type ProgramPart =
  | 'whatItIs'
  | 'whoBenefits'
  | 'components'
  | 'schedule'
  | 'typicalWeek'
  | 'whatParticipantsDo'
  | 'benefits'
  | 'selfCheck'
  | 'admissionSteps'
  | 'myths'
  | 'choosingCriteria'
  | 'paymentOptions'
  | 'levels'
  | 'faqs'
  | 'codes'

/** A section of a program's page. */
export interface ProgramSection {
  readonly part: ProgramPart
  /** Its anchor. */
  readonly id: string
  readonly heading: string
  /** What it cites, in reading order. */
  readonly citing: readonly CitingPart[]
}

/** The sections of a program's page in the order in which they stand; those without content are left out. */
export function toProgramSections(
  program: ProgramPageDraft,
  t: Messages,
): readonly ProgramSection[] {
  const words = t.program
  const {schedule, typicalWeek, selfCheck} = program
  const levels = [...program.comparedLevels, program.levelOfCare].filter((level) => level !== null)
  const section = (
    part: ProgramPart,
    id: string,
    heading: string,
    items: readonly object[] | null,
    citing: readonly CitingPart[] = [],
  ): readonly ProgramSection[] => (items?.length ? [{part, id, heading, citing}] : [])

  return [
    ...section('whatItIs', 'what-it-is', words.whatItIs, program.whatItIs, cited(program.whatItIs)),
    ...section(
      'whoBenefits',
      'who-it-helps',
      words.whoBenefits,
      program.whoBenefits,
      cited(program.whoBenefits),
    ),
    ...section(
      'components',
      'components',
      words.components,
      program.components,
      cited(program.components),
    ),
    ...section('schedule', 'schedule', words.schedule, toList(schedule), cited(toList(schedule))),
    ...section(
      'typicalWeek',
      'typical-week',
      words.typicalWeek,
      toList(typicalWeek),
      cited(toList(typicalWeek)),
    ),
    ...section(
      'whatParticipantsDo',
      'what-you-do',
      words.whatParticipantsDo,
      program.whatParticipantsDo,
      cited(program.whatParticipantsDo),
    ),
    ...section('benefits', 'benefits', words.benefits, program.benefits, cited(program.benefits)),
    ...section(
      'selfCheck',
      'self-check',
      selfCheck?.heading ?? '',
      toList(selfCheck),
      cited(toList(selfCheck)),
    ),
    ...section('myths', 'myths', words.myths, program.myths, [
      ...program.myths.flatMap(({citations, explanation}) => [citations, explanation]),
    ]),
    ...section(
      'choosingCriteria',
      'how-to-choose',
      words.choosingCriteria,
      program.choosingCriteria,
      cited(program.choosingCriteria),
    ),
    ...section(
      'admissionSteps',
      'how-to-start',
      words.admissionSteps,
      program.admissionSteps,
      cited(program.admissionSteps),
    ),
    ...section(
      'paymentOptions',
      'ways-to-pay',
      words.paymentOptions,
      program.paymentOptions,
      cited(program.paymentOptions),
    ),
    ...section('levels', 'levels', words.levels, levels, cited(levels)),
    ...section('faqs', 'questions', words.faqs, program.faqs),
    ...section('codes', 'codes', words.codes, program.codes),
  ]
}

const toList = <Item>(item: Item | null): readonly Item[] => (item === null ? [] : [item])

/** What statements and the like cite. */
const cited = (items: readonly {readonly citations: CitingPart}[] | null): readonly CitingPart[] =>
  (items ?? []).map(({citations}) => citations)
