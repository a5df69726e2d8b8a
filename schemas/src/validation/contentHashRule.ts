import type {CustomValidator, SanityDocument} from '@sanity/types'
import {hashContent} from '../review/hashContent.ts'
import {toFindingErrors} from './toFindingErrors.ts'

/** Under `perspective: drafts` a draft comes with the id of the published document. */
const isPublished = ({_id, _originalId}: SanityDocument) =>
  !(typeof _originalId === 'string' ? _originalId : _id).includes('.')

/** Refuses a published document that was changed past Publish: queries would call its review current. */
export const contentHashRule: CustomValidator<string | undefined> = async (value, {document}) => {
  if (value === undefined || !document || !isPublished(document)) return true
  return toFindingErrors(
    'error',
    value === (await hashContent(document))
      ? []
      : [
          {
            rule: 'contentHash',
            severity: 'error',
            path: [],
            message: 'This was changed without Publish, so its review state cannot be trusted.',
            remedy: 'Publish it again in the Studio, or import it with `content import`.',
          },
        ],
  )
}
