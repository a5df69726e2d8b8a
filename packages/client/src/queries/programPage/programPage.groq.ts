import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {callToActionField} from '../fragments/callToAction.groq.ts'
import {codesField} from '../fragments/code.groq.ts'
import {componentFields} from '../fragments/component.groq.ts'
import {evidenceFields} from '../fragments/evidence.groq.ts'
import {faqFields} from '../fragments/faq.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {levelOfCareFields} from '../fragments/levelOfCare.groq.ts'
import {linkFields} from '../fragments/link.groq.ts'
import {mythFields} from '../fragments/myth.groq.ts'
import {documentFields, pageFields} from '../fragments/page.groq.ts'
import {providerContactField} from '../fragments/provider.groq.ts'
import {scheduleFields} from '../fragments/schedule.groq.ts'
import {selfCheckFields} from '../fragments/selfCheck.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {statementFields} from '../fragments/statement.groq.ts'
import {typicalWeekField} from '../fragments/typicalWeek.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a program page shows, by its slug. */
export const programPageGroq = defineContentQuery({
  name: 'programPage',
  groq: defineQuery(`${toPage('programPage')}{
  ${documentFields}, ${seoField}, ${pageFields},
  title, alternateName, summary, focus,
  image{${imageFields}},
  levelOfCare->{${levelOfCareFields}},
  levelAbove->{${linkFields}},
  levelBelow->{${linkFields}},
  whatItIs[]{${statementFields}},
  whoBenefits[]{${statementFields}},
  "populations": coalesce(populations, []),
  "conditions": coalesce(conditions[defined(@->)]->{${linkFields}, category}, []),
  components[]{${componentFields}},
  schedule{${scheduleFields}},
  ${typicalWeekField},
  "deliveryModes": coalesce(deliveryModes, []),
  admissionSteps[]{${statementFields}},
  whatParticipantsDo[]{${statementFields}},
  benefits[]{${statementFields}},
  selfCheck{${selfCheckFields}},
  "myths": coalesce(myths[defined(@->)]->{${mythFields}}, []),
  choosingCriteria[]{${statementFields}},
  "faqs": coalesce(faqs[defined(@->)]->{${faqFields}}, []),
  "comparedLevels": coalesce(comparedLevels[defined(@->)]->{${levelOfCareFields}}, []),
  "paymentOptions": coalesce(paymentOptions[]{_key, method, text, ${evidenceFields}}, []),
  ${codesField},
  ${callToActionField},
  ${providerContactField}
}`),
  params: {slug: slugParam, language: languageParam},
})
