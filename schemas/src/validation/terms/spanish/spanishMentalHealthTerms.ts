import {ifAfter} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {preferSpanish} from './preferSpanish.ts'

/** “Usted no está loco” is what many people need to read, and “siente que se vuelve loco” is what they fear. */
const deniedOrFeared =
  /(?<!\p{L})(?:(?:no|nunca|tampoco)(?: (?:se|te|me))?(?: (?:est(?:[aá][sn]?|oy|amos)|es|eres|soy|son|vuelven?|volver[aá]))?(?: un[oa]?)?|(?:sent(?:ir|[ií]a|imos)|siente[ns]?|siento|miedo|teme[ns]?|temor)(?: \p{L}+){0,4} (?:volver(?:se|me|te)?|vuelve[ns]?|vuelvo|volviendo(?:se|me|te)?|volvi[eé]ndo(?:se|me|te)|est[aá][sn]?|estoy)|(?:piens[aeo][ns]?|pensar|cre(?:e[ns]?|er|o)) que (?:(?:se|me|te) )?(?:est[aá][ns]?|estoy|vuelve[ns]?|vuelvo|va a volverse)(?: volvi[eé]ndo(?:se|me|te)?)?)\s*$/iu

/** What a body goes through, which people may be said to suffer. */
const bodily =
  'abstinencia|calambres?|cefaleas?|convulsiones|diarrea|dolor(?:es)?|efectos secundarios|escalofríos|estreñimiento|fatiga|fiebre|frío|hambre|insomnio|mareos?|migrañas?|náuseas?|sed|sudor(?:es)?|temblor(?:es)?|vómitos?'

/** Words about mental health that reduce a person to a condition. */
export const spanishMentalHealthTerms: readonly Term[] = [
  preferSpanish(
    '(?:enferm[oa]s?|pacientes?|perturbad[oa]s?) mental(?:es)?|trastornad[oa]s?|desquiciad[oa]s?',
    '“persona con una enfermedad mental”',
  ),
  preferSpanish(
    '(?:el|la|los|las|un|una|unos|unas) (?:esquizofrénic[oa]s?|bipolar(?:es)?|psicótic[oa]s?|anoréxic[oa]s?|bulímic[oa]s?|depresiv[oa]s?)',
    'the person first, as in “persona con esquizofrenia”',
  ),
  preferSpanish(
    '(?:es|son|era|eran|fue|soy|eres) (?:bipolar(?:es)?|esquizofrénic[oa]s?)',
    '“tiene trastorno bipolar” or “tiene esquizofrenia”',
    'warning',
  ),
  preferSpanish(
    'loc[oa]s?|dementes?|chiflad[oa]s?|lunátic[oa]s?|maniátic[oa]s?',
    'what happens in plain words, or name the condition',
    'error',
    ifAfter(deniedOrFeared),
  ),
  preferSpanish('manicomios?|loqueros?', '“hospital psiquiátrico”'),
  preferSpanish(
    `sufr(?:e|en|es|o|ir|ió|ieron|ía|ían|iendo) de(?! (?:(?!(?:y|o)(?!\\p{L}))\\p{L}+ ){0,2}?(?:${bodily})(?!\\p{L}))`,
    '“tiene” or “vive con”',
    'warning',
  ),
  preferSpanish(
    'víctimas? de (?:la )?(?:adicción|depresión|ansiedad)',
    '“persona con” and the condition',
  ),
]
