import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {callToActionField} from '../fragments/callToAction.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {mythFields} from '../fragments/myth.groq.ts'
import {documentFields, pageFields} from '../fragments/page.groq.ts'
import {portableTextFields} from '../fragments/portableText.groq.ts'
import {programSectionFields} from '../fragments/programSection.groq.ts'
import {providerContactField} from '../fragments/provider.groq.ts'
import {reviewField} from '../fragments/review.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/**
 * All that a guide shows, by its slug. Myths and parts of program pages come with their own data; one whose
 * document is missing or unpublished is null.
 */
export const guideGroq = defineContentQuery({
  name: 'guide',
  groq: defineQuery(`${toPage('guide')}{
  ${documentFields}, ${seoField}, ${pageFields},
  title, summary,
  image{${imageFields}},
  opening[]{${portableTextFields}},
  sections[]{
    _key, heading, anchor,
    body[]{
      ${portableTextFields},
      _type == "mythEmbed" => {myth->{${mythFields}}},
      _type == "programSection" => {
        section,
        program->{_id, language, title, "slug": slug.current, ${reviewField}, ${programSectionFields}}
      }
    }
  },
  conclusion[]{${portableTextFields}},
  ${callToActionField},
  ${providerContactField}
}`),
  params: {slug: slugParam, language: languageParam},
})
