import {createReference} from './createReference.ts'

/** Marks a statement as general guidance. */
export const generalGuidance = {evidence: 'generalGuidance'} as const

/** A source and the place in it, as a citation. */
export const createCitation = (sourceId: string, locator: string) =>
  ({_type: 'citation', source: createReference(sourceId), locator}) as const

/** Marks a statement as supported by one place in a source. */
export const createEvidence = (sourceId: string, locator: string) => ({
  evidence: 'cited',
  citations: [{_key: sourceId, ...createCitation(sourceId, locator)}],
})
