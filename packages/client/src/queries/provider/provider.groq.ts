import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {addressField} from '../fragments/address.groq.ts'
import {callToActionField} from '../fragments/callToAction.groq.ts'
import {crisisResourcesField} from '../fragments/crisisResource.groq.ts'
import {evidenceFields} from '../fragments/evidence.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {reviewField} from '../fragments/review.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {toOnly} from '../fragments/language.groq.ts'
import {onlyTranslationFields} from '../fragments/translations.groq.ts'
import {languageParam} from '../params.ts'

/** The organization that publishes the library; it has one document in each language. */
export const providerGroq = defineContentQuery({
  name: 'provider',
  groq: defineQuery(`${toOnly('provider')}{
  _id, _type, _updatedAt, language, name, description, telephone, url,
  image{${imageFields}},
  ${addressField},
  ${callToActionField}, ${evidenceFields}, ${reviewField}, ${seoField},
  ${onlyTranslationFields}, ${crisisResourcesField}
}`),
  params: {language: languageParam},
})
