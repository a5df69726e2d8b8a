import {toReferenceId} from '../review/toReferenceId.ts'
import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'

/** Finds programs that lead to their own level of care as the one above or below, or to one level as both. */
export const programLevelsRule: FindingRule<Readonly<Record<string, unknown>>> = (program) => {
  const own = toReferenceId(program.levelOfCare)
  const above = toReferenceId(program.levelAbove)
  const below = toReferenceId(program.levelBelow)
  const toFinding = (field: string, message: string): Finding => ({
    rule: 'programLevels',
    severity: 'error',
    path: [field],
    message,
    remedy: 'Choose another level, or leave it empty.',
  })
  const isOwn = (id: string | undefined) => id !== undefined && id === own
  return [
    ...(isOwn(above) ? [toFinding('levelAbove', 'This is the program’s own level.')] : []),
    ...(isOwn(below) ? [toFinding('levelBelow', 'This is the program’s own level.')] : []),
    ...(above !== undefined && above === below && !isOwn(above)
      ? [toFinding('levelBelow', 'This is the level above, too.')]
      : []),
  ]
}
