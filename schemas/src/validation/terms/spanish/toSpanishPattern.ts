const withoutAccent: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ü: 'u',
  ñ: 'n',
}

/** A pattern of Spanish words that also finds them without their accents, which many people leave out. */
export const toSpanishPattern = (words: string): string =>
  words.replace(/[áéíóúüñ]/g, (letter) => `[${letter}${withoutAccent[letter] ?? ''}]`)
