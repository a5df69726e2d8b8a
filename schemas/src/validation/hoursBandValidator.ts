import type {CustomValidator} from '@sanity/types'
import {hoursBandRule, type LevelHours} from './hoursBandRule.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {toSituation} from './toSituation.ts'

const query = '*[_id == $id][0]{title, "edition": asam.edition, hoursBands}'

const isReference = (value: unknown): value is {readonly _ref: string} =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'

const toItems = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Holds a program's schedule against the hours that its level of care is known by. */
export const hoursBandValidator: CustomValidator = async (value, context) => {
  const {document} = context
  const levelOfCare = document?.levelOfCare
  if (typeof value !== 'object' || value === null || !('hoursPerWeek' in value)) return true
  if (!document || !isReference(levelOfCare)) return true
  const level = await context
    .getClient({apiVersion: '2025-02-19'})
    .withConfig({perspective: 'drafts'})
    .fetch<LevelHours | null>(query, {id: levelOfCare._ref})
  if (!level) return true
  const program = {
    hoursPerWeek: value.hoursPerWeek,
    focus: toItems(document.focus),
    populations: toItems(document.populations),
    level,
  }
  return toFindingErrors('warning', hoursBandRule(program, toSituation(context)))
}
