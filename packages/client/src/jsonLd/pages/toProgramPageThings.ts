import type {FAQPageLeaf, MedicalTherapyLeaf} from 'schema-dts'
import type {ProgramPage} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import {toCondition} from '../nodes/toCondition.ts'
import {toMedicalCodes} from '../nodes/toMedicalCodes.ts'
import {toMythContent} from '../nodes/toMythContent.ts'
import {toProgramId} from '../nodes/toProgramMentions.ts'
import {toQuestion} from '../nodes/toQuestion.ts'
import {toTherapyMentions} from '../nodes/toTherapyMentions.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** A program as care, the conditions that it is for, and the questions and myths on its page. */
export function toProgramPageThings(page: ProgramPage, scope: Scope): PageThings {
  const {url, language} = scope
  const program = createNode<MedicalTherapyLeaf>(toProgramId(url), {
    '@type': 'MedicalTherapy',
    name: page.title,
    alternateName: page.alternateName,
    description: page.summary,
    url,
    howPerformed: page.schedule.summary,
    code: toMedicalCodes(page.codes),
    mainEntityOfPage: {'@id': toPageId(url)},
  })
  const questions = createNode<FAQPageLeaf>(`${url}#questions`, {
    '@type': 'FAQPage',
    inLanguage: language,
    isPartOf: {'@id': toPageId(url)},
    mainEntity: page.faqs.map((faq) => toQuestion(faq, scope)),
  })
  const hasQuestions = page.faqs.length > 0
  const therapies = page.components.flatMap(({therapy, includes}) =>
    therapy ? [therapy, ...includes] : includes,
  )
  return {
    parts: {
      mainEntity: {'@id': program['@id']},
      about: page.conditions.map((condition) => toCondition(condition, scope)),
      mentions: toTherapyMentions(therapies, scope),
      hasPart: [
        ...(hasQuestions ? [{'@id': questions['@id']}] : []),
        ...page.myths.map((myth) => toMythContent(myth, scope)),
      ],
    },
    things: hasQuestions ? [program, questions] : [program],
  }
}
