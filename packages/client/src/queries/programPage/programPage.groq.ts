import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {callToActionField} from '../fragments/callToAction.groq.ts'
import {componentFields} from '../fragments/component.groq.ts'
import {faqFields} from '../fragments/faq.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {levelOfCareFields} from '../fragments/levelOfCare.groq.ts'
import {mythFields} from '../fragments/myth.groq.ts'
import {pageFields} from '../fragments/page.groq.ts'
import {providerContactField} from '../fragments/provider.groq.ts'
import {scheduleFields} from '../fragments/schedule.groq.ts'
import {selfCheckFields} from '../fragments/selfCheck.groq.ts'
import {statementFields} from '../fragments/statement.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a program page shows, by its slug. */
export const programPageGroq = defineContentQuery({
  name: 'programPage',
  groq: defineQuery(`*[_type == "programPage" && slug.current == $slug && language == $language][0]{
  ${pageFields},
  title, alternateName, summary, focus,
  image{${imageFields}},
  "levelOfCare": levelOfCare->{${levelOfCareFields}},
  whatItIs[]{${statementFields}},
  whoBenefits[]{${statementFields}},
  "conditions": coalesce(conditions[defined(@->)]->{_id, title, alternateName, "slug": slug.current, summary, category}, []),
  components[]{${componentFields}},
  schedule{${scheduleFields}},
  whatParticipantsDo[]{${statementFields}},
  benefits[]{${statementFields}},
  selfCheck{${selfCheckFields}},
  "myths": coalesce(myths[defined(@->)]->{${mythFields}}, []),
  choosingCriteria[]{${statementFields}},
  "faqs": coalesce(faqs[defined(@->)]->{${faqFields}}, []),
  "comparedLevels": coalesce(comparedLevels[defined(@->)]->{${levelOfCareFields}}, []),
  ${callToActionField},
  ${providerContactField}
}`),
  params: {slug: slugParam, language: languageParam},
})
