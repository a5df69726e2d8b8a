const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** The sentences of a paragraph. */
export const toSentences = (paragraph: string): string[] =>
  [...segmenter.segment(paragraph)].map(({segment}) => segment.trim()).filter(Boolean)
