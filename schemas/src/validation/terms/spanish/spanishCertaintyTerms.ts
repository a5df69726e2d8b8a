import {ifAfter} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {toSpanishPhrase} from './toSpanishPhrase.ts'
import {spanishUnclaimed, toSpanishPromise} from './toSpanishPromise.ts'

const may = 'Write “puede” or “puede ayudar”, and say what it depends on.'
const slow = 'Say how long it usually takes and what it asks of people.'

/** A condition that no page can promise to take away. */
const condition =
  'adicci(?:ón|ones)|alcohol|alcoholismo|ansiedad|ansias|antojos|dependencia|depresión|drogas?|pánico|recaídas?|trauma|vicio'

const its = '(?:(?:la|las|el|los|su|sus|tu|tus) )?'

/** “en tres semanas”, “de la noche a la mañana” */
const soon =
  '(?:de la noche a la mañana|en (?:(?:solo|sólo|tan solo|apenas|menos de) )?(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocos|pocas|\\d+) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|sesiones?|sesión|pasos?))'

const feared = ifAfter(
  /(?<!\p{L})(?:si|cuando|hasta que|ojal[aá]|espera que|piensa que|cree que)(?: \p{L}+)? $/iu,
)

/** Spanish wordings that leave no doubt where there always is some: about outcomes, speed, safety and secrecy. */
export const spanishCertaintyTerms: readonly Term[] = [
  toSpanishPromise(
    '(?:éxito|recuperación|resultados|sobriedad|sanación) (?:(?:está|están) )?asegurad[oa]s?',
    may,
  ),
  toSpanishPromise(
    `(?:(?:le|les|te) (?:prometemos|aseguramos|juramos)|prometemos|juramos) (?:que (?:\\p{L}+ ){0,3}?\\p{L}+(?:rá|rás|rán)(?!\\p{L})|(?:la |una |su |tu )?(?:\\p{L}+ )?(?:vida|recuperación|sobriedad|sanación|éxito|resultados)(?! no))`,
    may,
  ),
  toSpanishPromise(
    `(?:elimin|venz|venc|erradic|borr|derrot|super|dej)(?:e|a|ar|emos|amos|aremos|o) ${its}(?:${condition})(?: \\p{L}+){0,2}? ${soon}`,
    slow,
  ),
  toSpanishPromise(
    `(?:elimin|erradic|borr)(?:e|a|ar|amos|aremos) ${its}(?:${condition})|(?:elimin|venz|venc)\\p{L}+ ${its}(?:${condition}) sin (?:medicamentos|medicinas|esfuerzo|dolor)`,
    may,
  ),
  toSpanishPromise(
    `(?:su|sus|tu|tus) (?:${condition}|miedos?|dolor) (?:desaparecerán?|se (?:irán?|esfumarán?)|(?:van?) a desaparecer)`,
    may,
    feared,
  ),
  toSpanishPromise(
    `(?:la adicción|el alcoholismo|la depresión|la ansiedad) (?:termina|acaba) (?:aquí|hoy)|(?:una )?(?:nueva vida|vida nueva) ${soon}`,
    slow,
  ),
  toSpanishPromise(
    '(?:resultados|cambios|alivio) (?:rápid[oa]s? y )?(?:permanentes?|definitiv[oa]s?)|infalibles?|nunca falla(?! porque)',
    may,
  ),
  toSpanishPromise(
    '(?:el|la|los|las) únic[oa]s? (?:centros?|clínicas?|métodos?|programas?|tratamientos?|terapias?|opci(?:ón|ones)|soluci(?:ón|ones)) que (?:\\p{L}+ )?(?:funcionan?|sirven?|ayudan?|logran?)',
    'Say what it helps with; other treatments help too.',
  ),
  toSpanishPromise(`(?:estar|esté|sea|ser|vivir)? ?sobri[oa]s? ${soon}`, slow, feared),
  toSpanishPromise(
    'desintoxicación (?:aquí )?no duele|(?:sin|cero) efectos secundarios|(?:le|te) devolvemos (?:su|tu|el) dinero',
    'Say which risks there are, or whom to ask about them.',
  ),
  toSpanishPromise(
    '(?:completamente|totalmente|absolutamente|perfectamente|enteramente) (?:inofensiv[oa]s?|indolor(?:es)?|segur[oa]s?)(?! de(?!\\p{L}))|desintoxicación (?:indolora|sin dolor)',
    'Say which risks there are, or whom to ask about them.',
    ifAfter(/(?<!\p{L})(?:est[aá]n?|estoy|sent\p{L}+|siente[ns]?|lugar(?:es)?|espacios?) $/iu),
  ),
  toSpanishPhrase(
    '(?:completamente|totalmente|absolutamente) confidencial(?:es)?|nadie (?:lo |la |se )?(?:sabrá|enterará|se va a enterar|va a saber(?:lo)?)',
    'Say what the law keeps private, and where it makes exceptions.',
    'warning',
    feared,
    ...spanishUnclaimed,
  ),
  toSpanishPhrase(
    'no (?:encontrará|encontrarás|va a encontrar|hallará|hay) (?:un |una )?(?:\\p{L}+ )?mejor(?:es)?(?! (?:momento|manera|forma|ayuda que))(?: (?:ayuda|atención|centro|clínica|cuidado|equipo|lugar|opción|programa|tratamiento|terapia))',
    'Leave out the praise; say what you do and for whom.',
    'warning',
  ),
]
