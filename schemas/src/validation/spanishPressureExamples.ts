import type {Examples} from './Examples.ts'

/** Spanish threats and blame, and the same words where nobody is threatened or blamed. */
export const spanishPressureExamples: Examples<string> = {
  good: [
    'No es su culpa.',
    'La adicción no es una elección.',
    'Nunca es tarde para pedir ayuda.',
    'Si no tiene seguro, puede recibir ayuda.',
    'Sin tratamiento, la abstinencia del alcohol puede ser peligrosa.',
    'Muchas personas creen que es su culpa.',
    'Usted no es una carga.',
    'Si no se siente seguro, llame al 988.',
    'Si pierde una sesión, no perderá su lugar.',
  ],
  bad: [
    'Si no llama hoy, morirá.',
    'Sin tratamiento lo perderá todo.',
    'Actúe ahora antes de que sea demasiado tarde.',
    'Es culpa suya haber recaído.',
    'La adicción es una elección de gente débil.',
    'Está arruinando la vida de sus hijos.',
    'Se suicidó porque era débil.',
    'Cada día puede ser su último.',
  ],
}
