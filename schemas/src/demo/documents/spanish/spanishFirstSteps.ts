import {createPaymentOption} from '../../compose/createPaymentOption.ts'
import {createStatement} from '../../compose/createStatement.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

/** How people start in a program and pay for it, in Spanish: general guidance that speaks for no provider. */
export const spanishFirstSteps = {
  admissionSteps: toKeyedArray({
    call: createStatement(
      'Póngase en contacto',
      'Llame al programa, o pídale a alguien que llame con usted. Cuente con sus propias palabras lo que pasa. Pregunte si hay quien hable español.',
    ),
    assessment: createStatement(
      'Hable con un profesional',
      'Alguien del equipo le pregunta por su salud, su seguridad y su vida diaria. Juntos ven si un IOP es el nivel de atención adecuado.',
    ),
    payment: createStatement(
      'Pregunte cuánto cuesta',
      'Pregunte al programa y a su plan de salud qué parte se cubre y qué parte paga usted.',
    ),
    plan: createStatement(
      'Acuerden un plan',
      'Usted y el equipo fijan sus primeras metas. Escogen días y horas que van bien con su semana.',
    ),
    firstDay: createStatement(
      'Vaya a su primer día',
      'Conoce a su terapeuta y a su grupo. No tiene que contar toda su historia ese día.',
    ),
  }),
  paymentOptions: toKeyedArray({
    privateInsurance: createPaymentOption(
      'privateInsurance',
      'Pregunte a su plan de salud si paga un IOP, en qué programas y si tiene que aprobarlo antes. Pregunte qué parte pagaría usted.',
    ),
    medicaid: createPaymentOption(
      'medicaid',
      'Las reglas cambian de un estado a otro. Pregunte al programa si acepta Medicaid, y a la oficina de su estado qué cubre.',
    ),
    medicare: createPaymentOption(
      'medicare',
      'Pregunte al programa si acepta Medicare y cuántas horas de atención por semana pide Medicare.',
    ),
    slidingFeeScale: createPaymentOption(
      'slidingFeeScale',
      'Algunos programas cobran menos a quienes ganan menos. Pregunte si el suyo lo hace y qué documentos pide.',
    ),
    selfPayment: createPaymentOption(
      'selfPayment',
      'Pida el precio completo por escrito antes de empezar, y pregunte si puede pagar poco a poco.',
    ),
  }),
} as const
