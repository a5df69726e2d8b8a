import {ContentError} from '../errors/ContentError.ts'

/** Why a request is no message of the Content Lake that one should act on. */
export type WebhookProblem = 'signature' | 'expired' | 'body' | 'secret' | 'options' | 'request'

/** A request to a webhook that is to be refused with `status`; `problem` says why. */
export class ContentWebhookError extends ContentError {
  override readonly name = 'ContentWebhookError'
  readonly problem: WebhookProblem
  /** The HTTP status to answer with: 401 for a signature, 400 for a body, 500 for a mistake of the caller, as a secret that is not set. */
  readonly status: 400 | 401 | 500

  constructor(problem: WebhookProblem, message: string, cause?: unknown) {
    super(`Webhook: ${message}`, {cause})
    this.problem = problem
    this.status = statuses[problem]
  }
}

const statuses = {
  signature: 401,
  expired: 401,
  body: 400,
  secret: 500,
  options: 500,
  request: 500,
} as const

/** True where a request to a webhook is to be refused. */
export function isContentWebhookError(error: unknown): error is ContentWebhookError {
  return error instanceof ContentWebhookError
}
