import {toProblems} from '@iop-content/client'
import type {ContentValidationError} from '@iop-content/client'
import type {RenderIssue} from '@iop-content/client/portable-text'
import {logOnce} from './logOnce.ts'

/** Says on the console what is wrong with the content: each problem once an hour, whichever pages show it. */
export function logIssue(issue: ContentValidationError): void {
  for (const {key, message} of toProblems(issue)) logOnce(key, message)
}

/** Of these the client tells already, and in which document they are. */
const told: readonly RenderIssue['kind'][] = ['unknownType', 'unknownMark']

/** The same of what a text holds and a page cannot show. */
export function logRenderIssue({kind, name, blockKey, message}: RenderIssue): void {
  if (!told.includes(kind)) logOnce(`${kind} ${name} ${blockKey}`, message)
}
