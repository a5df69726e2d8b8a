import {createPaymentOption} from '../compose/createPaymentOption.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** Ways in which people pay for a program, and what to ask: general guidance that speaks for no provider. */
export const paymentOptions = toKeyedArray({
  privateInsurance: createPaymentOption(
    'privateInsurance',
    'Ask your health plan if it pays for an IOP, at which programs, and if it has to agree first. Ask what your own share would be.',
  ),
  medicaid: createPaymentOption(
    'medicaid',
    'The rules differ from state to state. Ask the program if it takes Medicaid, and ask your state’s office what it pays for.',
  ),
  medicare: createPaymentOption(
    'medicare',
    'Ask the program if it takes Medicare, and how many hours of care Medicare expects each week.',
  ),
  slidingFeeScale: createPaymentOption(
    'slidingFeeScale',
    'Some programs ask for less from people who earn less. Ask if yours does, and which papers it needs.',
  ),
  selfPayment: createPaymentOption(
    'selfPayment',
    'Ask for the full price in writing before you start, and ask if you can pay over time.',
  ),
})
