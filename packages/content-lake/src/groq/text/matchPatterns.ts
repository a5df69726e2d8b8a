/**
 * GROQ's plain `match`: how well tokens of one or more texts fit every pattern, in which `*` stands for any characters.
 * 0 where a pattern fits no token, or where either side is empty or the right side is not text.
 */
export function matchPatterns(left: unknown, right: unknown): number {
  const patterns = toTexts(right)
  if (!patterns.isText) return 0
  const tokens = toTexts(left).texts.flatMap((text) => toTokens(text, false))
  const globs = patterns.texts.flatMap((text) => toTokens(text, true))
  if (globs.length === 0) return 0
  let score = 0
  for (const glob of globs) {
    const frequency = tokens.filter((token) => fitsGlob(token, glob)).length
    if (frequency === 0) return 0
    score += (frequency * 2.2) / (frequency + 1.2)
  }
  return score
}

function toTexts(value: unknown): {readonly texts: readonly string[]; readonly isText: boolean} {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = values.filter((item) => typeof item === 'string')
  return {texts, isText: texts.length === values.length}
}

/** What groq-js finds between spaces and punctuation, of which we know more; dots beside a word are left out. */
function toTokens(text: string, keepsStars: boolean): readonly string[] {
  const trimmed = text.replace(/(?<=\w)\.+|(?<!\.)\.+(?=\w)/g, '')
  const separators = keepsStars
    ? /[!@#$%^&(),\\/?";:{}|[\]+<>\s“”„‘«»–—…¿¡-]+/
    : /[!@#$%^&*(),\\/?";:{}|[\]+<>\s“”„‘«»–—…¿¡-]+/
  return trimmed
    .split(separators)
    .filter((token) => token !== '')
    .map((token) => token.toLowerCase())
}

/** Time grows with the length of both, not beyond: a pattern comes from whoever asks. */
function fitsGlob(token: string, glob: string): boolean {
  const parts = glob.split('*')
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return token === first
  if (!token.startsWith(first) || token.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = token.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return token.endsWith(last) && token.length - last.length >= at
}
