import {createCode} from '../../compose/createCode.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

/** The codes of intensive outpatient care, explained in Spanish. */
export const spanishIopCodes = toKeyedArray({
  oit: createCode('samhsaServiceSetting', 'OIT', 'Tratamiento ambulatorio intensivo'),
  h0015: createCode(
    'hcpcs',
    'H0015',
    'IOP por consumo de sustancias: al menos 3 horas al día, 3 días por semana',
  ),
  s9480: createCode('hcpcs', 'S9480', 'IOP psiquiátrico, por día; Medicare no lo paga'),
  conditionCode92: createCode('medicareConditionCode', '92', 'Servicios ambulatorios intensivos'),
})
