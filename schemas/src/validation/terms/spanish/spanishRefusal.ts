/** Words that look like a refusal, and strengthen the claim: “no solo tratamos”, “ningún otro”, “sin duda”. */
const negation = [
  'no(?! (?:s[oó]lo|solamente|[uú]nicamente|dude|espere|espera|deje|pare|paramos|descansamos|hay duda)(?!\\p{L}))',
  'nadie(?! m[aá]s(?!\\p{L}))',
  'ning[uú]n[oa]?(?! otr[oa](?!\\p{L}))',
  'nada(?! que perder(?!\\p{L}))',
  'sin(?! (?:duda|falta|parar)(?!\\p{L}))',
  'nunca(?! (?:se rinda|te rindas|fall)(?!\\p{L}))|jam[aá]s|tampoco|ni',
].join('|')

/** What stands before a Spanish promise where it is refused: “no hay cura”, “nadie puede garantizar”. */
export const spanishRefusal = new RegExp(
  `(?<!\\p{L})(?:${negation})(?!\\p{L})(?:[^\\p{L}\\p{N};:,—–.!?]+(?!(?:hasta|pero|sino)(?!\\p{L}))[\\p{L}\\p{N}]+){0,4}[^\\p{L}\\p{N};:,—–.!?]*$`,
  'iu',
)
