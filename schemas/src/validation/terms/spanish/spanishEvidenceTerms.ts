import {ifAfter} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {toSpanishPattern} from './toSpanishPattern.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'

const remedy = 'Cite the source that says it, or leave the claim out.'

const figure = '\\d+(?:[.,]\\d+)? ?(?:%|por ciento)'
const few = 'uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d+'
const between = '(?: \\p{L}+){0,4}?'

const people =
  'adolescentes|adultos|clientes|familias|graduados|hombres|jóvenes|mujeres|niños|pacientes|participantes|personas|veteranos'
const outcomes =
  'abstinencia|efectividad|efectiv[oa]s?|eficacia|eficaz|éxito|mejora|mejoran|recaen|recaídas?|recuperación|recuperan|satisfacción|sobri[oa]s?|sobriedad'

/** What a plan pays is in its papers. */
const paid = new RegExp(
  `(?<!\\p{L})(?:${toSpanishPattern('pagan?|pagará|cubren?|cubrirá|copago|coseguro|deducible|descuento|reembols\\p{L}+|cobran?')})(?!\\p{L})[^.;!?]*$`,
  'iu',
)

const share = (words: string): Term => toSpanishPhrase(words, remedy, 'warning', ifAfter(paid))

/** Spanish claims that need a source: what research says, and figures about people and outcomes. */
export const spanishEvidenceTerms: readonly Term[] = [
  toSpanishPhrase(
    '(?:estudios?|investigaci(?:ón|ones)|investigadores|evidencia|datos|ciencia|expertos) (?:ha |han )?(?:demuestran?|demostrado|muestran?|mostrado|indican?|sugieren?|confirman?|prueban?|concuerdan|coinciden|dicen?|encontr(?:ó|aron))',
    remedy,
    'warning',
  ),
  toSpanishPhrase(
    '(?:clínicamente|científicamente) (?:probad|comprobad|demostrad|validad)[oa]s?',
    remedy,
    'warning',
  ),
  share(`${figure}${between} (?:${people}|${outcomes})`),
  share(`(?:${outcomes})${between} ${figure}`),
  share(`(?:${few}) de (?:cada )?(?:${few})(?: de)?(?: (?:los|las|nuestr[oa]s))? (?:${people})`),
  share(
    `(?:la mitad|(?:un|una) (?:tercio|tercera parte|cuarta parte)|dos tercios|tres cuartas partes) de (?:todos |todas )?(?:los |las |nuestr[oa]s )?(?:${people})`,
  ),
]
