import {ifAfter} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {preferSpanish} from './preferSpanish.ts'
import {isAskedInSpanish, isRefusedInSpanish} from './spanishExemptions.ts'
import {toSpanishPattern} from './toSpanishPattern.ts'

const substances =
  'sustancias?|drogas?|alcohol|opioides?|opiáceos?|heroína|cocaína|metanfetaminas?|marihuana|cannabis|medicamentos|analgésicos|estupefacientes'

const disorder = '“persona con un trastorno por consumo de sustancias”'

/** What is alcoholic beside a person: drinks and illnesses. */
const drinks =
  'bebidas?|cardiomiopatía|cetoacidosis|cirrosis|consumo|contenido|embriaguez|encefalopatía|enfermedad hepática|esteatohepatitis|grado|graduación|hepatitis|hepatopatía|hígado graso|intoxicación|neuropatía|pancreatitis|psicosis|soluci(?:ón|ones)'

/** “No hace falta tocar fondo”, “antes de tocar fondo” */
const needless =
  /(?<!\p{L})(?:(?:no|nunca|nadie|sin|ni)(?: (?:hace falta|hay que|tiene que|tienen que|tienes que|necesitan?|es necesario|es preciso|debe|deben|espere|esperes?|esperar|a|que|para|usted))*|(?:antes de|en lugar de|en vez de|sin)(?: (?:que|esperar|a|usted|alguien|nadie))*) $/iu

/** Words about substance use that carry blame, with the preferred ones: after NIDA, Las palabras importan. */
export const spanishSubstanceUseTerms: readonly Term[] = [
  preferSpanish('ex[- ]?(?:drogadict|adict|alcohólic)[oa]s?', '“persona en recuperación”'),
  preferSpanish(
    '(?:drogadict|toxicóman|heroinóman|cocainóman|drogat|adict)[oa]s?|drogotas?',
    disorder,
  ),
  preferSpanish(
    'drogadicción|toxicomanías?',
    '“trastorno por consumo de sustancias” or “adicción”',
  ),
  preferSpanish(
    'yonquis?|yonkis?|marihuaner[oa]s?|marihuanos?|fumetas?|porrer[oa]s?|drogos',
    '“persona que consume drogas”',
  ),
  preferSpanish(
    `(?:consumidor(?:a|es|as)?|usuari[oa]s?) de (?:las )?(?:${substances})`,
    '“persona que consume drogas”',
    'warning',
  ),
  preferSpanish(
    'alcohólic[oa]s?(?! anónimos)',
    '“persona con un trastorno por consumo de alcohol”',
    'error',
    ifAfter(new RegExp(`(?<!\\p{L})(?:${toSpanishPattern(drinks)})(?: \\p{L}+)?\\s*$`, 'iu')),
  ),
  preferSpanish('borrach[oa]s?|borrachín|borrachines', '“persona que bebe demasiado”', 'warning'),
  preferSpanish(
    `abus(?:o|os|ar|a|an|as|ó|aba|aban|ando|ado) de(?:l)?(?: (?:las?|los|el|otras|estas|estos|otros))? (?:${substances})`,
    '“consumo de sustancias”, “consumo de drogas” or “consumo de alcohol”',
  ),
  preferSpanish(
    '(?:mantener|conservar)(?:se|me|te) limpi[oa]s?|se mantienen? limpi[oa]s?|(?:días?|semanas?|meses|años|tiempo) limpi[oa]s?|limpi[oa]s? de (?:drogas|alcohol|sustancias)',
    '“en recuperación” or “sin consumir drogas”',
  ),
  preferSpanish(
    '(?:pruebas?|análisis|orinas?|muestras?)(?: de (?:orina|drogas))? (?:limpi|suci)[oa]s?',
    '“prueba negativa” or “prueba positiva”',
  ),
  preferSpanish(
    '(?:tocar|toca|tocan|tocó|tocaron|toque|toquen) fondo',
    'what happened in plain words, without a judgment',
    'warning',
    isRefusedInSpanish,
    isAskedInSpanish,
    ifAfter(needless),
  ),
]
