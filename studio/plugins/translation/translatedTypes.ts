import {publicTypes} from '@iop-content/schemas'

/** The document types of which there are translations. */
export const translatedTypes: readonly string[] = [...publicTypes, 'topic']
