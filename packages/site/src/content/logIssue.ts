import {toProblemKey} from '@iop-content/client'
import type {ContentValidationError} from '@iop-content/client'
import type {RenderIssue} from '@iop-content/client/portable-text'

/** When a problem was last told of. */
const logged = new Map<string, number>()
/** A server that runs for days tells again of what nobody has mended. */
const hour = 3_600_000

/** Says on the console what is wrong with the content: each problem once an hour, whichever pages show it. */
export function logIssue(issue: ContentValidationError): void {
  logProblem(toProblemKey(issue), issue.message)
}

/** Of these the client tells already, and in which document they are. */
const told: readonly RenderIssue['kind'][] = ['unknownType', 'unknownMark']

/** The same of what a text holds and a page cannot show. */
export function logRenderIssue({kind, name, blockKey, message}: RenderIssue): void {
  if (!told.includes(kind)) logProblem(`${kind} ${name} ${blockKey}`, message)
}

/** The same of any problem, which `key` tells from others. */
export function logProblem(key: string, message: string): void {
  const now = Date.now()
  if (now - (logged.get(key) ?? -Infinity) < hour) return
  logged.set(key, now)
  // oxlint-disable-next-line no-console -- Where whoever runs the site looks.
  console.warn(message)
}
