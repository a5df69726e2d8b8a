import {documentFields} from './page.groq.ts'
import {portableTextFields} from './portableText.groq.ts'

/** A myth told as fact, myth, why it misleads, fact again. */
export const mythFields = `
  ${documentFields},
  fact, myth, whyItMisleads,
  explanation[]{${portableTextFields}}
` as const
