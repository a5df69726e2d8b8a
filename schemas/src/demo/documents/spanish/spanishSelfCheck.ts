import {generalGuidance} from '../../compose/createEvidence.ts'
import {createSelfCheckQuestion} from '../../compose/createSelfCheckQuestion.ts'
import {createSelfCheckResult} from '../../compose/createSelfCheckResult.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

/** The self-check on the Spanish program page. */
export const spanishSelfCheck = {
  _type: 'selfCheck',
  heading: 'Cuatro preguntas para hacerse',
  introduction:
    'Pueden ayudarle a pensar. No hay respuestas equivocadas. Si está en peligro o en una crisis, busque ayuda primero.',
  privacyNote:
    'Sus respuestas se quedan en su propio dispositivo. No las guardamos ni las enviamos.',
  questions: toKeyedArray({
    readiness: createSelfCheckQuestion(
      '¿Puede comprometerse ahora con un plan de tratamiento estructurado?',
      'readiness',
    ),
    supportiveHome: createSelfCheckQuestion(
      '¿Tiene en casa personas que le apoyan?',
      'supportiveHome',
    ),
    flexibleCare: createSelfCheckQuestion(
      '¿Quiere una atención completa que le deje tiempo para su vida diaria?',
      'flexibleCare',
    ),
    clinicalNeed: createSelfCheckQuestion(
      '¿Está pasando por algo que necesita más que una terapia semanal?',
      'clinicalNeed',
    ),
  }),
  resultMightFit: createSelfCheckResult(
    'Un IOP podría ser para usted',
    'Respondió que sí a una o más preguntas. Eso puede significar que un IOP sería adecuado para usted. Hable con un profesional de salud mental, que puede ayudarle a encontrar la atención que necesita.',
  ),
  resultSupportiveHomeOnly: createSelfCheckResult(
    'Un buen hogar es una fortaleza',
    'Es bueno tener apoyo en casa. Por sí solo, no significa que usted necesite tratamiento. Si algo le pesa, hable con un profesional de salud mental.',
  ),
  resultAllNo: createSelfCheckResult(
    'Hablar también ayuda',
    'Quizás un IOP no sea lo que necesita en este momento. Si lo está pasando mal, hable con un profesional de salud mental sobre lo que podría ayudarle.',
  ),
  disclaimer:
    'Esto no es un diagnóstico. Solo un profesional de salud mental que hable con usted puede decirle qué atención le conviene.',
  ...generalGuidance,
} as const
