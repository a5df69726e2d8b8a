import type {CustomValidator} from '@sanity/types'
import {toFindingErrors} from './toFindingErrors.ts'

/** Refuses immediate help of less than high risk: a wrong number there could cost a life. */
export const crisisRiskRule: CustomValidator<string | undefined> = (value, {document}) =>
  toFindingErrors(
    'error',
    document?._type !== 'crisisResource' || value === 'high'
      ? []
      : [
          {
            rule: 'crisisRisk',
            severity: 'error',
            path: [],
            message: 'Immediate help is always of high risk: a wrong number could cost a life.',
            remedy: 'Choose “High”.',
          },
        ],
  )
