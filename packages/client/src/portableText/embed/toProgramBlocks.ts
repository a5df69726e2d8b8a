import type {
  ComponentDraft,
  ProgramSectionProgramDraft,
  StatementDraft,
} from '../../generated/draftTypes.ts'
import type {PortableTextItem} from '../PortableText.ts'
import {composeBlock} from './composeBlock.ts'

type Program = ProgramSectionProgramDraft

const composers: Readonly<Record<string, (program: Program) => readonly PortableTextItem[]>> = {
  whatItIs: ({whatItIs}) => toStatementBlocks(whatItIs),
  whoBenefits: ({whoBenefits}) => toStatementBlocks(whoBenefits),
  components: ({components}) => toStatementBlocks(components),
  schedule: toScheduleBlocks,
  whatParticipantsDo: ({whatParticipantsDo}) => toStatementBlocks(whatParticipantsDo),
  benefits: ({benefits}) => toStatementBlocks(benefits),
  selfCheck: toSelfCheckBlocks,
  choosingCriteria: ({choosingCriteria}) => toStatementBlocks(choosingCriteria),
  faqs: toFaqBlocks,
}

/** A part of a program page as rich text; undefined for a part that this version does not know. */
export function toProgramBlocks(
  program: Program,
  section: string,
): readonly PortableTextItem[] | undefined {
  return Object.hasOwn(composers, section) ? composers[section]?.(program) : undefined
}

function toStatementBlocks(statements: readonly (StatementDraft | ComponentDraft)[] | null) {
  return (statements ?? []).map((statement) => {
    const {_key, title, text, citations} = statement
    const therapy = 'therapy' in statement ? statement.therapy : null
    return composeBlock(
      _key,
      [
        {text: title, isStrong: true, page: therapy && {...therapy, _type: 'therapy'}},
        {text: title && text && '\n'},
        {text, citations},
      ],
      'bullet',
    )
  })
}

function toScheduleBlocks({schedule}: Program) {
  if (!schedule) return []
  const {summary, lengthNote, flexibility, citations} = schedule
  return [
    composeBlock('summary', [{text: summary, citations}]),
    composeBlock('lengthNote', [{text: lengthNote}]),
    composeBlock('flexibility', [{text: flexibility}]),
  ]
}

/** No question: text that cannot answer could not show immediate help before the first one either. */
function toSelfCheckBlocks({_id, language, slug, title, selfCheck}: Program) {
  if (!selfCheck) return []
  const {heading, introduction, citations} = selfCheck
  return [
    composeBlock('heading', [{text: heading, isStrong: true}]),
    composeBlock('introduction', [{text: introduction, citations}]),
    composeBlock('page', [{text: title, page: {_id, _type: 'programPage', language, slug}}]),
  ]
}

function toFaqBlocks({faqs}: Program) {
  return (faqs ?? []).flatMap(({_id, question, answer, citations}) => [
    composeBlock(_id, [{text: question, isStrong: true, citations}]),
    ...(answer ?? []),
  ])
}
