/** A word in quotation marks of its own is spoken about, not used. */
const isAlone = (before: string, after: string) =>
  /[“"‘«]$/.test(before) && /^[,.]?[”"'»]/.test(after)

/** A question in quotation marks is what a reader asks, as in “Is my son an addict?”. */
const isInQuestion = (before: string, after: string) =>
  /[“"«][^“”"«»]*$/.test(before) && /^[^“”"«»]*\?[”"»]/.test(after)

/** Who speaks for the place itself, or of their own life. */
const own =
  /(?<!\p{L})(?:i|i'\w+|me|my|mine|we|we'\w+|us|our|ours|motto|slogan|yo|me|mi|mis|nosotr[oa]s|nos|nuestr[oa]s?|lema|ofrecemos|tratamos|here|aqu[ií])(?!\p{L})/iu

/** What makes words in quotation marks something that is spoken about. */
const discussed =
  /(?<!\p{L})(?:myths?|mitos?|saying|dicho|(?:words?|terms?|phrases?|labels?|palabras?|t[eé]rminos?|frases?|etiquetas?)|avoid|evit\p{L}+|instead of|rather than|en lugar de|en vez de|do not (?:say|write)|don't (?:say|write)|no (?:decimos|escribimos|diga|escriba)|may hear|have heard|people say|se dice|dicen que|is (?:not true|wrong|false|a myth)|no es (?:cierto|verdad)|es falso)(?!\p{L})/iu

/** Whole words in quotation marks, with what stands around them, or undefined. */
const toQuote = (before: string, words: string, after: string) => {
  const opening = /^(.*)[“"«]([^“”"«»]*)$/su.exec(before)
  const closing = /^([^“”"«»]*)[”"»](.*)$/su.exec(after)
  if (!opening || !closing) return undefined
  // A straight mark opens only every second time.
  if (((opening[1] ?? '').match(/"/g)?.length ?? 0) % 2 === 1) return undefined
  const around = `${(opening[1] ?? '').slice(-80)} … ${(closing[2] ?? '').slice(0, 80)}`
  return {inside: `${opening[2] ?? ''}${words}${closing[1] ?? ''}`, around}
}

/** Whether words stand in quotation marks as something that others say: alone, in a question, or in a quote that is no testimonial. */
export const isQuoted = (before: string, words: string, after: string): boolean => {
  if (isAlone(before, after) || isInQuestion(before, after)) return true
  const quote = toQuote(before, words, after)
  return quote !== undefined && discussed.test(quote.around) && !own.test(quote.inside)
}

/** The same for a quote that nobody introduces, such as “Once an addict, always an addict.”, where nobody speaks of themselves. */
export const isQuotedSaying = (before: string, words: string, after: string): boolean => {
  const quote = toQuote(before, words, after)
  return quote !== undefined && !own.test(quote.inside) && !own.test(quote.around)
}
