import type {SanityDocumentLike} from '@sanity/types'
import type {DatasetFinding, DatasetRule} from './DatasetRule.ts'

interface Step {
  readonly id: string
  readonly from: string
  /** Undefined for a redirect to a page of ours, or to another website: neither has a path here to follow. */
  readonly to: string | undefined
}

/** A slash at the end makes no other page. */
const toPath = (value: unknown): string | undefined =>
  typeof value === 'string' && value.startsWith('/') ? value.replace(/(?!^)\/+$/, '') : undefined

const toSteps = ({_id, _type, from, toAddress}: SanityDocumentLike): Step[] => {
  const path = _type === 'redirect' ? toPath(from) : undefined
  return path === undefined ? [] : [{id: _id, from: path, to: toPath(toAddress)}]
}

/** Finds redirects that lead back to where they start, and old addresses that two redirects share. */
export const redirectLoopRule: DatasetRule = (documents) => {
  const steps = documents.flatMap(toSteps)
  const byAddress = new Map<string, Step[]>()
  for (const step of steps) {
    byAddress.set(step.from, [...(byAddress.get(step.from) ?? []), step])
  }
  return steps.flatMap((step) => {
    const loop = toLoop(step, byAddress)
    const same = byAddress.get(step.from) ?? []
    return [
      ...(loop ? [toLoopFinding(step, loop)] : []),
      ...(same.length > 1 ? [toSharedFinding(step, same)] : []),
    ]
  })
}

/** A redirect that was come to, and by which. */
interface Way {
  readonly step: Step
  readonly before: Way | undefined
}

/** The addresses on a way, the first one first. */
const toAddresses = (way: Way | undefined): readonly string[] => {
  const addresses: string[] = []
  for (let at = way; at; at = at.before) addresses.unshift(at.step.from)
  return addresses
}

/** The addresses from a redirect back to itself, or undefined where the way ends elsewhere. */
const toLoop = (
  start: Step,
  byAddress: ReadonlyMap<string, readonly Step[]>,
): readonly string[] | undefined => {
  const seen = new Set<string>()
  const ways: Way[] = [{step: start, before: undefined}]
  for (let way = ways.pop(); way; way = ways.pop()) {
    const {to} = way.step
    if (to === undefined || seen.has(to)) continue
    if (to === start.from) return [...toAddresses(way), to]
    seen.add(to)
    for (const step of byAddress.get(to) ?? []) ways.push({step, before: way})
  }
  return undefined
}

const toLoopFinding = ({id}: Step, loop: readonly string[]): DatasetFinding => ({
  documentId: id,
  finding: {
    rule: 'redirectLoop',
    severity: 'error',
    path: ['toAddress'],
    message: `This leads back to itself: ${loop.join(' → ')}. No reader arrives.`,
    remedy: 'Choose a page that it leads to, or delete it.',
  },
})

const toSharedFinding = ({id, from}: Step, same: readonly Step[]): DatasetFinding => ({
  documentId: id,
  finding: {
    rule: 'redirectLoop',
    severity: 'error',
    path: ['from'],
    message: `${from} has ${same.length} redirects, so nobody can tell where it leads.`,
    remedy: 'Keep one of them, and delete the others.',
  },
})
