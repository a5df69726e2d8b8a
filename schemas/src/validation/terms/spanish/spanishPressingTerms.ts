import {ifAfter} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {isAskedInSpanish, isRefusedInSpanish} from './spanishExemptions.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'

const calm = 'Say what can help, and that it is never too late to ask; leave out the threat.'
const kind = 'Say what happened or what may help, without saying whose fault it is.'

/** What somebody fears, or what others say and this text does not. */
const said = ifAfter(
  /(?<!\p{L})(?:cree[ns]?|creer|dicen?|dice que|dijeron|falso|miedo|mitos?|no|piensan?|pensar|sienten?|sentir|temen?|si|teme)(?!\p{L})[^.!?;:]*$/iu,
)

const press = (words: string, remedy: string): Term =>
  toSpanishPhrase(words, remedy, 'warning', said, isRefusedInSpanish, isAskedInSpanish)

const loss =
  '(?:lo |se )?(?:morirá|morirás|perderá|perderás|arrepentirá|va a (?:morir|perder)|vas a (?:morir|perder))'

/** Spanish wordings that frighten people into treatment, or blame them for an illness. */
export const spanishPressingTerms: readonly Term[] = [
  press(
    `si (?:usted )?no (?:\\p{L}+ ){0,4}?\\p{L}+, ${loss}|si (?:usted )?no (?:\\p{L}+ ){1,5}?${loss}`,
    calm,
  ),
  press(
    `sin (?:\\p{L}+ ){0,3}?\\p{L}+, ${loss}|sin (?:(?:nuestra|nuestro|la|el|este|esta|más) )?(?:atención|ayuda|programa|terapia|tratamiento) ${loss}`,
    calm,
  ),
  press(
    'antes de que sea (?:demasiado )?tarde|se acaba el tiempo|(?:su|tu) última oportunidad',
    calm,
  ),
  press('(?:puede|podría|pudiera) ser (?:su|tu|el) último(?: día)?', calm),
  press(
    '(?:es|fue) (?:(?:solo|toda) )?(?:(?:su|tu)(?: propia)? culpa|culpa (?:suya|tuya))|(?:usted|tú) (?:mism[oa] )?se lo buscó',
    kind,
  ),
  press(
    '(?:beber|el alcoholismo|la adicción|la ansiedad|la depresión|la recaída) es (?:(?:solo|simplemente) )?(?:una (?:debilidad|decisión|elección|falta de (?:carácter|voluntad))|cosa de (?:cobardes|débiles))',
    kind,
  ),
  press(
    '(?:gente|personas?) (?:cobardes?|débil(?:es)?|egoístas?|perezos[oa]s?)|(?:porque|por) (?:es|era|eres|ser) (?:cobarde|débil|egoísta)|(?:usted es|tú eres|eres) (?:cobarde|débil|egoísta|una carga)',
    kind,
  ),
  press(
    '(?:está|estás) (?:arruinando|destruyendo|matando) (?:a )?(?:la (?:familia|vida de (?:sus|tus) (?:hijos|padres))|(?:sus|tus) (?:hijos|padres)|(?:su|tu) (?:familia|matrimonio|vida))',
    kind,
  ),
]
