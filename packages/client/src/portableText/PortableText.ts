import type {GuideSectionBodyDraft} from '../generated/draftTypes.ts'

/** One block of a rich text: what a draft may lack is null, so published blocks are among them. */
export type PortableTextItem = GuideSectionBodyDraft

/** A rich text as the queries deliver it, of a guide or of any other document; null where a draft has none. */
export type PortableText = readonly PortableTextItem[] | null | undefined
