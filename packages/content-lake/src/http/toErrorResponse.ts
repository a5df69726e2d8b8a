import {isLakeError} from '../errors/LakeError.ts'

/** One line for the person who runs the lake. */
export interface LogEntry {
  readonly level: 'error' | 'info'
  readonly message: string
  readonly error?: unknown
}

/** Where the lake tells the person who runs it what went wrong inside. */
export type Log = (entry: LogEntry) => void

/**
 * Answers an error. A `LakeError` says what to do; anything else is a fault of ours: the log gets it whole, the
 * sender an id to find it by and no stack.
 */
export function toErrorResponse(
  error: unknown,
  {log, createId}: {readonly log: Log; readonly createId: () => string},
): Response {
  if (isLakeError(error)) return Response.json(error.body, {status: error.status})
  const id = createId()
  log({level: 'error', message: `Unexpected error ${id}`, error})
  return Response.json(
    {
      statusCode: 500,
      error: 'Internal Server Error',
      message: `The Content Lake failed on this request. Its log has the details under the id ${id}.`,
    },
    {status: 500},
  )
}
