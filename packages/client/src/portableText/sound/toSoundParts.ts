import type {CitingPart} from '../toReferences.ts'
import {citationFields} from './citation.ts'
import {item} from './item.ts'
import {list, record} from './shapes.ts'

const citation = record(citationFields)
const parts = list(list((one, ...tell) => ('_type' in Object(one) ? item : citation)(one, ...tell)))

/** The parts of a page of which the citations can be trusted, whatever stood there. */
export function toSoundParts(value: unknown): readonly CitingPart[] {
  const tellNobody = () => {}
  // why: the shapes above make sure of what citations are made of.
  return parts(value, tellNobody, tellNobody) as readonly CitingPart[]
}
