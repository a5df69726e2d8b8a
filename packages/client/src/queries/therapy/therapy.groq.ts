import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {citationsField} from '../fragments/evidence.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {linkFields} from '../fragments/link.groq.ts'
import {documentFields, pageFields} from '../fragments/page.groq.ts'
import {portableTextFields} from '../fragments/portableText.groq.ts'
import {programsField} from '../fragments/programs.groq.ts'
import {seoField} from '../fragments/seo.groq.ts'
import {statementFields} from '../fragments/statement.groq.ts'
import {toPage} from '../fragments/language.groq.ts'
import {languageParam, slugParam} from '../params.ts'

/** All that a therapy's page shows, by its slug, with the programs that offer it. */
export const therapyGroq = defineContentQuery({
  name: 'therapy',
  groq: defineQuery(`${toPage('therapy')}{
  ${documentFields}, ${seoField}, ${pageFields},
  title, alternateName, summary, category, modality, schemaType,
  image{${imageFields}},
  whatToExpect[]{${portableTextFields}},
  whoItHelps[]{${statementFields}},
  evidenceStrength{rating, note, ${citationsField}},
  "relatedTherapies": coalesce(relatedTherapies[defined(@->)]->{${linkFields}}, []),
  ${programsField}
}`),
  params: {slug: slugParam, language: languageParam},
})
