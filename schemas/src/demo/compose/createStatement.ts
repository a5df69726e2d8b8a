import {generalGuidance} from './createEvidence.ts'

/** A statement; general guidance, unless told what it rests on. */
export const createStatement = (title: string, text: string, evidence: object = generalGuidance) =>
  ({_type: 'statement', title, text, ...evidence}) as const
