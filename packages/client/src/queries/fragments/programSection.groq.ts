import {componentFields} from './component.groq.ts'
import {faqFields} from './faq.groq.ts'
import {scheduleFields} from './schedule.groq.ts'
import {selfCheckFields} from './selfCheck.groq.ts'
import {statementFields} from './statement.groq.ts'

/**
 * The part of a program page that a guide shows, under the part's own name; all others are null. The
 * embedding block is the parent, since the page is reached through its reference.
 */
export const programSectionFields = `
  "whatItIs": select(^.section == "whatItIs" => whatItIs[]{${statementFields}}),
  "whoBenefits": select(^.section == "whoBenefits" => whoBenefits[]{${statementFields}}),
  "components": select(^.section == "components" => components[]{${componentFields}}),
  "schedule": select(^.section == "schedule" => schedule{${scheduleFields}}),
  "whatParticipantsDo": select(^.section == "whatParticipantsDo" => whatParticipantsDo[]{${statementFields}}),
  "benefits": select(^.section == "benefits" => benefits[]{${statementFields}}),
  "selfCheck": select(^.section == "selfCheck" => selfCheck{${selfCheckFields}}),
  "choosingCriteria": select(^.section == "choosingCriteria" => choosingCriteria[]{${statementFields}}),
  "faqs": select(^.section == "faqs" => coalesce(faqs[defined(@->)]->{${faqFields}}, []))
` as const
