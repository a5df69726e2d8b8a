import type {CrisisResourceDraft} from '../../generated/draftTypes.ts'
import {list, record, text} from './shapes.ts'

/** A way to immediate help. */
export const resource = record({
  name: text,
  summary: text,
  availability: text,
  contacts: list(record({channel: text, value: text, instructions: text, contactLanguage: text})),
})

/** A way to immediate help that can be trusted, whatever stood there. */
export function toSoundResource(value: unknown): Partial<CrisisResourceDraft> {
  const tellNobody = () => {}
  // why: the shape above makes sure of what is shown of it.
  return (resource(value, tellNobody, tellNobody) ?? {}) as Partial<CrisisResourceDraft>
}
