import {InvalidHistoryRequestError} from './InvalidHistoryRequestError.ts'
import type {HistoryMoment} from './toDocumentAt.ts'

/** Reads which moment a request asks for: `revision`, `time`, `lastRevision=true`, or none for now. */
export function parseHistoryMoment(search: URLSearchParams, now: Date): HistoryMoment {
  const revision = search.get('revision')
  const time = search.get('time')
  if (revision && time) {
    throw new InvalidHistoryRequestError('Send either "revision" or "time", not both.')
  }
  if (search.get('lastRevision') === 'true') return {kind: 'last'}
  if (revision) return {kind: 'revision', transactionId: revision}
  return {kind: 'time', time: time ? parseTime('time', time) : now.toISOString()}
}

/** A time in the form in which the log keeps it. Throws `InvalidHistoryRequestError`. */
export function parseTime(name: string, text: string): string {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) {
    throw new InvalidHistoryRequestError(
      `"${name}" is not a time: ${text}. Write it as in 2026-01-31T12:00:00Z.`,
    )
  }
  return time.toISOString()
}
