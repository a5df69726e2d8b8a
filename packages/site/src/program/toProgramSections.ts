import type {ProgramPageDraft} from '@iop-content/client'
import type {CitingPart} from '@iop-content/client/portable-text'
import type {Messages} from '../i18n/getMessages.ts'

/** A section of a program's page. */
export interface ProgramSection {
  /** Which part of the program it shows. */
  readonly part: string
  /** Its anchor. */
  readonly id: string
  readonly heading: string
  /** What it cites, in reading order. */
  readonly citing: readonly CitingPart[]
}

/** Something of a program that may rest on sources. */
interface Citing {
  readonly citations: CitingPart
}

/** The sections of a program's page in the order in which they stand; those without content are left out. */
export function toProgramSections(
  program: ProgramPageDraft,
  {program: words}: Pick<Messages, 'program'>,
): readonly ProgramSection[] {
  const {schedule, typicalWeek, selfCheck, comparedLevels, levelOfCare} = program
  return [
    toSection('whatItIs', 'what-it-is', words.whatItIs, program.whatItIs),
    toSection('whoBenefits', 'who-it-helps', words.whoBenefits, program.whoBenefits),
    toSection('components', 'components', words.components, program.components),
    toSection('schedule', 'schedule', words.schedule, [schedule]),
    toSection('typicalWeek', 'typical-week', words.typicalWeek, [typicalWeek]),
    toSection(
      'whatParticipantsDo',
      'what-you-do',
      words.whatParticipantsDo,
      program.whatParticipantsDo,
    ),
    toSection('benefits', 'benefits', words.benefits, program.benefits),
    toSection('selfCheck', 'self-check', selfCheck?.heading ?? '', [selfCheck]),
    toSection('myths', 'myths', words.myths, program.myths, toMythParts(program)),
    toSection(
      'choosingCriteria',
      'how-to-choose',
      words.choosingCriteria,
      program.choosingCriteria,
    ),
    toSection('admissionSteps', 'how-to-start', words.admissionSteps, program.admissionSteps),
    toSection('paymentOptions', 'ways-to-pay', words.paymentOptions, program.paymentOptions),
    toSection('levels', 'levels', words.levels, [...comparedLevels, levelOfCare]),
    // Answers stand on their own pages, and so do their sources.
    toSection('faqs', 'questions', words.faqs, program.faqs, []),
    toSection('codes', 'codes', words.codes, program.codes, []),
  ].filter((section) => section !== null)
}

function toSection<Item extends object>(
  part: string,
  id: string,
  heading: string,
  items: readonly (Item | null)[] | null,
  citing?: readonly CitingPart[],
): ProgramSection | null {
  const present = (items ?? []).filter((item) => item !== null)
  const cited = citing ?? present.map((item) => (isCiting(item) ? item.citations : []))
  return present.length > 0 ? {part, id, heading, citing: cited} : null
}

const isCiting = (item: object): item is Citing => 'citations' in item

const toMythParts = ({myths}: ProgramPageDraft): readonly CitingPart[] =>
  myths.flatMap(({citations, explanation}) => [citations, explanation])
