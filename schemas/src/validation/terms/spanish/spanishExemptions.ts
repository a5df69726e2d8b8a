import {either} from '../either.ts'
import type {Exemption} from '../Exemption.ts'
import {
  spanishArticle,
  spanishAskable,
  spanishDirect,
  spanishPossessed,
  spanishSaid,
  toSpanishEnding,
} from './spanishGrammar.ts'

const not = '(?:no|nunca|jamás|tampoco|ni|rara vez)'

/** Nobody: up to four words after “ningún”, and what is said between two commas, as in “ningún programa, por bueno que sea,”. */
const nobody =
  '(?:(?:nadie|nada)(?! más(?!\\p{L}))(?: aquí)?|(?:ningun[oa]|ningún)(?! (?:otr[oa]|mejor)(?!\\p{L}))(?: (?!(?:y|pero|porque)(?!\\p{L}))\\p{L}+){0,4}?)(?:,[^.!?;:]*,)?'

const refused = either(
  toSpanishEnding(`(?:${not}|sin|lejos de|en vez de|en lugar de)${spanishDirect}`),
  toSpanishEnding(`${not}${spanishSaid}`),
  toSpanishEnding(`${nobody}${spanishDirect}`),
  toSpanishEnding(`${nobody}${spanishSaid}`),
  toSpanishEnding(
    '(?:es (?:un mito|falso|mentira)|no es (?:verdad|cierto)) que(?: (?!nuestr)\\p{L}+){1,6}?',
  ),
  toSpanishEnding('(?:ningun[oa]|ningún|sin|ni)(?: \\p{L}+ (?:o|ni))?'),
)

/** What makes a refusal a boast: “como nosotros”, “excepto aquí”. */
const boast =
  /(?<!\p{L})(?:como|que|excepto|salvo|sino|sin|fuera de|hasta que|a menos que)(?: (?:con|en|por|lo))? (?:nosotr[oa]s|nuestr[oa]s?|aqu[ií]|este|esta|hacemos|llame|venga)(?!\p{L})|(?<!\p{L})(?:mejor|m[aá]s r[aá]pido)\W*$/iu

/** “No va a creer nuestra …” */
const idiom = /(?<!\p{L})no (?:va a |podr[aá] )?cre(?:er|er[aá]|e)(?!\p{L})/iu

/** Whether a Spanish claim is refused, and so not made: “no hay cura”, “nadie puede garantizar”. */
export const isRefusedInSpanish: Exemption = ({before, words, after}) => {
  if (spanishPossessed.test(before) || boast.test(after) || idiom.test(before)) return false
  if (/^mejor/i.test(words) && /(?<!\p{L})hay $/iu.test(before)) return false
  return refused.test(before)
}

const lure =
  '(?:busca|buscando|quiere|desea|list[oa]s?|preparad[oa]s?|sabía|sabe|imagina|cansad[oa]s?|necesita|espera|esperar|merece|perder(?:se)?|para|hora|momento)'

const asked = new RegExp(
  `^\\W*¿\\W*(?:(?:y|pero|entonces) )?(?:(?:qué|que|cuál|cual|cuándo|cuando|cómo|como|quién|quien|dónde)(?: (?!${lure}(?!\\p{L}))\\p{L}+){0,2} )?(?:(?:se|me|te|le|nos|lo|la) )*(?:${spanishAskable}(?: (?!${lure}(?!\\p{L}))\\p{L}+){0,6}?${spanishArticle} )?$`.replace(
    /[áéíóú]/g,
    '.',
  ),
  'iu',
)

const indirect = toSpanishEnding(
  `(?:pregunt\\p{L}+|saber|sabe|sabemos|dud\\p{L}+)(?: \\p{L}+){0,2} si(?: (?!(?:con|quiere|busca|necesita)(?!\\p{L}))\\p{L}+){0,6}?${spanishArticle}`,
)

/** Whether a reader asks about a claim in Spanish: “¿Se puede curar?”, but not “¿Busca nuestra cura?”. */
export const isAskedInSpanish: Exemption = ({before, words, after}) => {
  if (spanishPossessed.test(before)) return false
  const isQuestion = /\?\W*$/.test(after) && !/mejor/i.test(`${before}${words}`)
  return (isQuestion && asked.test(before)) || indirect.test(before)
}

const others =
  '(?:anuncios?|centros?|clínicas?|gente|lugares|personas?|productos?|programas?|promesas|quien|quienes|sitios|tratamientos?|alguien|cualquiera)'

const byOthers = toSpanishEnding(
  `${others}(?: (?!(?:nuestr[oa]s?|nosotros|con|y|pero)(?!\\p{L}))\\p{L}+){0,6}?${spanishArticle}`,
)

/** “Quien promete una cura …” speaks of no one in particular. */
const anyone = toSpanishEnding(
  `(?:quien|quienes|cualquiera que|alguien que)(?: (?:le|les))? (?:promet|asegur|ofre)\\p{L}+${spanishArticle}`,
)

const directly = toSpanishEnding(
  `(?:cuidado con|tenga cuidado con|desconfíe de|evite|huya de|aléjese de)(?: (?:las|los|la|el|promesas de|tod[oa]s? las?|supuest[oa]s?|curas?|soluci\\p{L}+|resultados))*${spanishArticle}`,
)

const warning =
  /(?<!\p{L})(?:cuidado|desconf[ií]\p{L}+|evit\p{L}+|huya|al[eé]jese|sospech\p{L}+|enga[ñn]\p{L}+|fraude|estafa|mienten?|falsas?|no (?:son|es|dicen?|crea|conf[ií]e)(?: \p{L}+)?|pregunte)(?!\p{L})/iu

/** “Algunos anuncios prometen una cura. No es verdad.” */
const denial =
  /^(?:pero )?(?:(?:eso|esto) )?no (?:es (?:verdad|cierto|as[ií]|posible)|les? crea|lo crea|conf[ií]e)(?!\p{L})|^(?:eso |esto )?es (?:falso|mentira|un mito)(?!\p{L})|^(?:desconf[ií]e|nadie puede|tenga cuidado)(?!\p{L})/iu

const self = /(?<!\p{L})(?:nosotr[oa]s|nuestr[oa]s?|somos|elija|venga|[uú]nase)(?!\p{L})/iu

/** Whether Spanish readers are warned of others who make a claim: “Desconfíe de los programas que prometen una cura.” */
export const isWarnedOfInSpanish: Exemption = ({before, words, after, next}) => {
  const clause = before.slice(before.search(/[^;:—–]*$/))
  if (self.test(clause)) return false
  if (directly.test(clause) || anyone.test(clause) || anyone.test(`${clause}${words} `)) return true
  return byOthers.test(clause) && (warning.test(`${before} … ${after}`) || denial.test(next))
}

const illness =
  /(?<!\p{L})(?:hepatitis(?: c)?|infecci(?:[oó]n|ones)|s[ií]filis|gonorrea|clamidia|tuberculosis|malaria|neumon[ií]a|c[aá]ncer|sarna|piojos|heridas?)(?!\p{L})/iu

const ours =
  /(?<!\p{L})(?:adic\p{L}+|alcohol\p{L}*|ansiedad|depresi\p{L}+|drogas?|mental(?:es)?|opioides?|recuper\p{L}+|sustancias?|trauma)(?!\p{L})/iu

/** Whether an illness is cured of which medicine can say so, and none that this content is about. */
export const isOtherIllnessInSpanish: Exemption = ({before, after}) =>
  illness.test(`${before} ${after}`) && !ours.test(`${before} ${after}`)
