import {publicDocument} from '../../initialValues/publicDocument.ts'
import {createReference} from './createReference.ts'

/** What every demonstration document for readers starts with: the organization wrote it and answers for it. */
export const publicDemoDocument = {
  ...publicDocument,
  owner: createReference('provider'),
  author: createReference('provider'),
} as const
