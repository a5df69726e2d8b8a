import {ifAfter, type Exemption} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {spanishChoice} from './spanishChoice.ts'
import {isOtherIllnessInSpanish} from './spanishExemptions.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'
import {spanishUnclaimed, toSpanishPromise} from './toSpanishPromise.ts'

const byLaw =
  /(?<!\p{L})(?:ley(?:es)?|constituci[oó]n|Medicare|Medicaid|Medi-Cal)(?: (?:tambi[eé]n|puede|debe))?\s*$/iu

const praise = (words: string): Term =>
  toSpanishPhrase(
    words,
    'Leave out the praise; say what you do and for whom.',
    'warning',
    ...spanishUnclaimed,
    isChosen,
  )

/** Which is the best is a fair question, unless the sentence has the answer: “¿Por qué esperar a la mejor?” */
const isChosen: Exemption = ({before}) =>
  spanishChoice.test(before) &&
  !/(?<!\p{L})(?:por qu[eé]|esper\p{L}+|nuestr[oa]s?)(?!\p{L})/iu.test(before)

/** What a clinic can keep by itself, so that it is no outcome of treatment. */
const kept =
  'camas?|citas?|confidencialidad|cupos?|derechos|lugar(?:es)?|plazas?|precios?|privacidad|tarifas?'

/** “El cura de la parroquia” is a priest; what heals is “la cura”. */
const isPriest: Exemption = ({before, words, after}) =>
  /^curas?$/i.test(words) &&
  (/(?<!\p{L})(?:un|del|al) $/iu.test(before) ||
    (/(?<!\p{L})(?:el|los) $/iu.test(before) &&
      !/^ (?:la|las|el|su|sus|tu|tus)(?!\p{L})/iu.test(after)))

const setbacks = 'Say that recovery takes time and that setbacks happen.'

const offers =
  'ayuda|atención|centros?|clínicas?|cuidados?|doctor(?:a|es)?|equipo|especialistas|instituci(?:ón|ones)|médic[oa]s?|opci(?:ón|ones)|personal|programas?|resultados|tratamientos?|terapias?|terapeutas?'

/** “El mejor tratamiento es el que …” praises nobody. */
const fits =
  '(?! (?:es|será|son)(?: (?:siempre|a menudo))? (?:el|la|los|las|aquel|aquella|lo) que(?! ofrecemos)| depende|(?: \\p{L}+)? para (?:usted|ti|cada)(?!\\p{L}))'

/** Spanish wordings that promise an outcome or claim a rank. */
export const spanishPromisingTerms: readonly Term[] = [
  toSpanishPromise(
    `garanti(?:za|zan|zo|zar|zó|zamos|zará|zaremos|zando|zad[oa]s?)(?! (?:por (?:la )?ley|(?:(?:su|sus|la|las|los|el|tu|tus|una?) )?(?:${kept}))(?!\\p{L}))|con garantía|garantía de (?:éxito|recuperación|resultados|sobriedad)`,
    'Write “puede ayudar”, and say what it depends on; nobody can guarantee recovery.',
    ifAfter(byLaw),
    ifAfter(
      new RegExp(
        `(?<!\\p{L})(?:${kept})(?: en (?:el|la|su|este|esta) \\p{L}+)? (?:est[aá]n?|queda[nr]?|es|son) $`,
        'iu',
      ),
    ),
  ),
  toSpanishPromise(
    'cur(?:a|as|ar|an|amos|ó|ará|aremos|arse|arte|ad[oa]s?|ables?|ación|aciones)(?! (?:de |las? |los |una? )*heridas?| no existe)',
    'Write “tratar”, “ayudar con” or “recuperarse”; say what treatment can do.',
    isOtherIllnessInSpanish,
    isPriest,
  ),
  toSpanishPromise(
    `(?:el|la|los|las|nuestr[oa]s?|con) mejor(?:es)? (?:${offers})${fits}|somos (?:\\p{L}+ )?(?:el|la|los|las) mejor(?:es)?`,
    'Leave out the superlative; say what you do and for whom.',
    isChosen,
  ),
  toSpanishPromise(
    '(?:100 ?%|(?:100|cien) por ciento|cien por cien)(?: de)? (?:efectiv[oa]s?|efectividad|eficaz|eficaces|eficacia|segur[oa]s?|éxito|exitos[oa]s?|comprobad[oa]s?|confidencial)',
    'Give the figure that a source supports, and cite it.',
  ),
  toSpanishPromise(
    'milagro|milagros[oa]s?|solución (?:rápida|mágica)|alivio inmediato|(?:resultados|recuperación) inmediat[oa]s?',
    'Say how long it usually takes and what it asks of people.',
  ),
  toSpanishPromise('para siempre|de una vez por todas|de por vida', setbacks),
  toSpanishPromise(
    'recuperación (?:total|completa|permanente|definitiva)(?! (?:se ve|significa|puede (?:ser|verse)|es distinta|es diferente)(?!\\p{L}))|sobriedad (?:permanente|definitiva|duradera)',
    setbacks,
  ),
  toSpanishPromise(
    '(?:diga|dígale|di|dile|decir|decirle) adiós a (?:la |las |el |los |su |sus |tu |tus )?(?:adicci(?:ón|ones)|depresión|ansiedad|drogas?|alcohol|dolor|recaídas?)',
    'Say what may get better, and what it depends on.',
  ),
  toSpanishPromise(
    'sin (?:ningún )?riesgos?(?! de(?!\\p{L}))',
    'Say which risks there are, or whom to ask about them.',
  ),
  toSpanishPromise(
    '(?:usted |te |se )(?:recuperará|recuperarás|sanará|va a recuperar(?:se)?|vas a recuperar(?:te)?)|siempre funciona|funciona (?:para|con) todos',
    'Write “puede” or “puede ayudar”, and say what it depends on.',
  ),
  toSpanishPromise(
    '(?:nunca|jamás|no) (?:más )?(?:volverá|volverás|va a volver|vas a volver) a (?:beber|consumir|recaer|tomar)|(?:nunca|jamás) (?:beberá|consumirá|recaerá|tomará)(?: (?:otra vez|de nuevo|más))?',
    setbacks,
  ),
  praise(
    'de (?:clase mundial|primer nivel|primera clase|vanguardia)|(?:el|la)(?: (?:\\p{L}+))? (?:número|núm\\.?|nº) ?(?:uno|1)(?! de (?:la|esta) lista)|galardonad[oa]s?|premiad[oa]s?|inigualables?|incomparables?|insuperables?|líder(?:es)? (?:en|de)',
  ),
  praise(
    '(?:el|la|los|las)(?: \\p{L}+)? más (?:eficaz|eficaces|efectiv[oa]s?|avanzad[oa]s?|confiables?|complet[oa]s?|exitos[oa]s?|prestigios[oa]s?)(?! para (?:usted|ti)(?!\\p{L}))',
  ),
]
