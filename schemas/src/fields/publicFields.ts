import {authorField} from './authorField.ts'
import {contentHashField} from './contentHashField.ts'
import {documentEvidenceFields} from './evidenceFields.ts'
import {languageField} from './languageField.ts'
import {ownerField} from './ownerField.ts'
import {reviewerField} from './reviewerField.ts'
import {reviewField} from './reviewField.ts'
import {riskTierField} from './riskTierField.ts'
import {translationField} from './translationField.ts'

/** What every document for readers says of itself: what it rests on, who answers for it, its review, its language. */
export const publicFields = [
  ...documentEvidenceFields,
  ownerField,
  authorField,
  riskTierField,
  reviewerField,
  reviewField,
  contentHashField,
  languageField,
  translationField,
]
