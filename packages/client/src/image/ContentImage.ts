import type {ImageWithAltDraft} from '../generated/draftTypes.ts'
import type {ImageWithAlt} from '../generated/types.ts'

/** A picture as the queries deliver it; null where a document has none. */
export type ContentImage = ImageWithAlt | ImageWithAltDraft | null | undefined
