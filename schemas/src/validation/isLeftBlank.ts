/** What a template asks an editor to do. */
const instruction =
  /^(?:add|choose|describe|enter|explain|fill|give|insert|put|replace|say|summari[sz]e|tell|to be|write|your|tbd|tba|todo|fixme|x{2,}|agregue|añada|describa|escriba|explique|su)(?!\p{L})/iu

/** What a template leaves open, as in “[phone number]” or “[City, State]”. */
const gap =
  /(?<![\p{L}-])(?:address|amount|city|date|e-?mail|here|link|name|number|phone|placeholder|price|state|text|title|url|aquí|dirección|fecha|nombre|teléfono|título)$/iu

/** How writers change a quote, as in “[The group] helped me”, or speak about it. */
const editorial =
  /^(?:the|an?|he|she|it|they|we|you|his|her|its|their|our|my|this|that|these|those|el|la|los|las|una?|sic|emphasis|translated|editor|énfasis)(?!\p{L})/iu

/** Several words that start like a sentence, or more of these. Names have more capitals, and references have numbers. */
const phrase =
  /^\p{Lu}\p{L}*[,:;]? (?:(?:\p{Ll}[\p{L}’'-]*|\p{Lu}{2,})(?:[,:;]? |[.?!…]+ \p{Lu}\p{L}*[,:;]? |$))+$/u

/** Whether the words between two square brackets are a template’s, and no writer’s. */
export const isLeftBlank = (inner: string): boolean => {
  const words = inner
    .replace(/[“”‘"()]/g, '')
    .trim()
    .replace(/[\s.…?!]+$/u, '')
  if (/^_*$/.test(words) && !/[.…]/.test(inner)) return true
  if (instruction.test(words)) return true
  if (editorial.test(words)) return false
  return gap.test(words) || phrase.test(words)
}
