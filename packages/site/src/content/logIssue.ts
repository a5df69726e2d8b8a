import {toProblemKey} from '@iop-content/client'
import type {ContentValidationError} from '@iop-content/client'
import type {RenderIssue} from '@iop-content/client/portable-text'

const logged = new Set<string>()

/** Says on the console what is wrong with the content: each problem once, whichever pages show it. */
export function logIssue(issue: ContentValidationError): void {
  logOnce(toProblemKey(issue), issue.message)
}

/** The same of what a text holds and a page cannot show. */
export function logRenderIssue({kind, name, blockKey, message}: RenderIssue): void {
  logOnce(`${kind} ${name} ${blockKey}`, message)
}

function logOnce(key: string, message: string): void {
  if (logged.has(key)) return
  logged.add(key)
  console.warn(message)
}
