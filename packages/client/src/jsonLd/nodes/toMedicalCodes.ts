import type {MedicalCodeLeaf} from 'schema-dts'
import type {CodeRef} from '../../generated/types.ts'
import {createPart} from '../createNode.ts'

const systems = new Map([
  ['hcpcs', 'HCPCS'],
  ['medicareConditionCode', 'Medicare condition code'],
  ['samhsaServiceSetting', 'SAMHSA service setting'],
])

/** The codes under which payers and registers know a kind of care. */
export function toMedicalCodes(codes: readonly CodeRef[]) {
  return codes.map(({system, code, meaning}) =>
    createPart<MedicalCodeLeaf>({
      '@type': 'MedicalCode',
      codingSystem: systems.get(system) ?? system,
      codeValue: code,
      description: meaning,
    }),
  )
}
