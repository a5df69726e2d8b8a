import type {PortableTextItem} from '@iop-content/client/portable-text'

/** A guide’s text without the questions that it shows in short: answers stand on their own pages, and so do their sources. */
export const withoutQuestions = (
  body: readonly PortableTextItem[] | null,
): readonly PortableTextItem[] =>
  (body ?? []).filter((item) => item._type !== 'programSection' || item.section !== 'faqs')
