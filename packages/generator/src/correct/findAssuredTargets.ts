import {isSyntaxRecord} from './SyntaxRecord.ts'

/** Dereferences that cannot be null in a scope, each by the key of the reference that it follows. */
export type AssuredTargets = ReadonlySet<string>

/** Names the reference that a dereference follows, so that two mentions of it can be matched. */
export function toTargetKey(reference: unknown): string {
  return JSON.stringify(reference)
}

/** The targets that the filters of a chain such as `refs[defined(@->)] | order(…)` assure for each item. */
export function findFilteredTargets(chain: unknown): AssuredTargets {
  if (!isSyntaxRecord(chain)) return new Set()
  switch (chain.type) {
    case 'Filter':
      return new Set([...findFilteredTargets(chain['base']), ...findAssuredTargets(chain['expr'])])
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Group':
    case 'PipeFuncCall':
    case 'Slice':
      return findFilteredTargets(chain['base'])
    default:
      return new Set()
  }
}

/** The targets that a condition assures where it holds: each `defined(…->)` that it requires. */
export function findAssuredTargets(condition: unknown): AssuredTargets {
  if (!isSyntaxRecord(condition)) return new Set()
  switch (condition.type) {
    case 'And':
      return new Set([
        ...findAssuredTargets(condition['left']),
        ...findAssuredTargets(condition['right']),
      ])
    case 'Group':
      return findAssuredTargets(condition['base'])
    case 'FuncCall':
      return condition['name'] === 'defined' ? findDefined(condition['args']) : new Set()
    default:
      return new Set()
  }
}

function findDefined(args: unknown): AssuredTargets {
  const target: unknown = Array.isArray(args) ? args[0] : undefined
  if (!isSyntaxRecord(target) || target.type !== 'Deref') return new Set()
  const key = toTargetKey(target['base'])
  // `^` means something else one scope further in, so a target named by it is never assured.
  return key.includes('"Parent"') ? new Set() : new Set([key])
}
