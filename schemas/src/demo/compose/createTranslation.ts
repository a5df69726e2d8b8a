import {createReference} from './createReference.ts'
import {publicDemoDocument} from './publicDemoDocument.ts'

/** What every Spanish document for readers starts with: its `_id` is that of its original with `-es`. */
export const createTranslation = (sourceId: string) =>
  ({
    ...publicDemoDocument,
    _id: `${sourceId}-es`,
    language: 'es',
    owner: createReference('provider-es'),
    author: createReference('provider-es'),
    translationOf: {_type: 'translationLink', source: createReference(sourceId)},
  }) as const
