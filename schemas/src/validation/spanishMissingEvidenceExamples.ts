import type {Examples} from './Examples.ts'

/** Spanish texts for the rule on claims without a source, where nothing is cited. */
export const spanishMissingEvidenceExamples: Examples<string> = {
  good: [
    'El seguro puede pagar el 80 % del costo.',
    'Pregunte si el plan paga el 100 por ciento.',
    'Muchas personas dicen que el grupo ayuda.',
    'El grupo tiene de 8 a 10 personas.',
    'La mitad de la sesión es para preguntas.',
    'Usted estudia o trabaja durante el día.',
  ],
  bad: [
    'Los estudios demuestran que los grupos ayudan.',
    'Una tasa de éxito del 95 %.',
    '9 de cada 10 clientes siguen sobrios.',
    'La mitad de los pacientes recaen.',
    'El 60% de las personas termina el programa.',
    'Un método clínicamente probado.',
    'El programa es efectivo en un 85 por ciento.',
  ],
}
