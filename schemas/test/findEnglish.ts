/** Common English words that are no Spanish words. */
const words = new Set(
  'the and you your with for that this these are is was of to from in on it its not can what who how they them their we our or but at by be have has when where which as if do does will about each most more some'.split(
    ' ',
  ),
)

/** The English words in a text that no Spanish text has. */
export const findEnglish = (text: string): string[] =>
  text.split(/[^\p{L}]+/u).filter((word) => words.has(word.toLowerCase()))
