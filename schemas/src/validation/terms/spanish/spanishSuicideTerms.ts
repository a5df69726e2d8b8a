import type {Term} from '../Term.ts'
import {preferSpanish} from './preferSpanish.ts'

/** Words about suicide that blame or praise: after the recommendations for reporting on suicide. */
export const spanishSuicideTerms: readonly Term[] = [
  preferSpanish(
    'comet(?:er|e|en|ió|ieron|ido|iendo|a|iera|ía) (?:un )?suicidio',
    '“murió por suicidio”',
  ),
  preferSpanish(
    'se (?:mató|mataron|quitó la vida|quitaron la vida)',
    '“murió por suicidio”',
    'warning',
  ),
  preferSpanish(
    '(?:suicidio|intento)s? (?:de suicidio )?(?:fallid|fracasad|frustrad)os?(?: de suicidio)?',
    '“intento de suicidio”',
  ),
  preferSpanish('suicidios? (?:exitos|consumad|lograd)os?', '“muerte por suicidio”'),
  preferSpanish('epidemia de suicidios?', '“aumento de los suicidios”', 'warning'),
]
