const segmenter = new Intl.Segmenter('en', {granularity: 'word'})

/** The words of a text, without what stands between them. */
export const toWords = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({segment, isWordLike}) => (isWordLike ? [segment] : []))
