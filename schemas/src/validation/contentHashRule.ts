import type {CustomValidator} from '@sanity/types'
import {hashContent} from '../review/hashContent.ts'
import {toFindingErrors} from './toFindingErrors.ts'

/** Refuses a published document that was changed past Publish: queries would call its review current. */
export const contentHashRule: CustomValidator<string | undefined> = async (value, {document}) => {
  if (value === undefined || !document || document._id.includes('.')) return true
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
