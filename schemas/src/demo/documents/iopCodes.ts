import {createCode} from '../compose/createCode.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** How payers and registers know intensive outpatient care: of the level and of the program page alike. */
export const iopCodes = toKeyedArray({
  oit: createCode('samhsaServiceSetting', 'OIT', 'Intensive outpatient treatment'),
  h0015: createCode('hcpcs', 'H0015', 'Substance use IOP: at least 3 hours a day, 3 days a week'),
  s9480: createCode('hcpcs', 'S9480', 'Psychiatric IOP, per day; Medicare does not pay for it'),
  conditionCode92: createCode('medicareConditionCode', '92', 'Intensive outpatient services'),
})
