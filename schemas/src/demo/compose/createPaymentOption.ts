import {generalGuidance} from './createEvidence.ts'

/** A way to pay and what to ask about it, as general guidance. */
export const createPaymentOption = (method: string, text: string) =>
  ({_type: 'paymentOption', method, text, ...generalGuidance}) as const
