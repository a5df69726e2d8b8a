import {
  assertValidSignature,
  decodeSignatureHeader,
  isSignatureError,
  SIGNATURE_HEADER_NAME,
} from '@sanity/webhook'
import {isRecord, isString} from '../check/index.ts'
import {ContentWebhookError} from './ContentWebhookError.ts'
import {contentWebhookProjection} from './contentWebhookProjection.ts'

/** The options of `parseContentWebhook`. */
export interface ContentWebhookOptions {
  /** The secret that was typed where the webhook was set up. */
  readonly secret: string
  /** Milliseconds after its signing in which a request counts; five minutes unless said otherwise. */
  readonly maxAge?: number
  /** The time in milliseconds; that of the clock unless said otherwise. */
  readonly now?: number
}

/** Where a document is found: a page by its slug, a redirect by the path that it leads on from. */
export interface WebhookAddress {
  readonly slug: string | null
  readonly from: string | null
}

/** The document that was written, as far as the webhook's projection sends it; null is what it does not have. */
export interface WebhookDocument {
  readonly _id: string
  readonly _type: string
  readonly slug: string | null
  readonly language: string | null
  /** The path that a redirect leads on from. */
  readonly from?: string | null
  /** Where it was found before the write; null where it is new. */
  readonly before?: WebhookAddress | null
  /** Everything else that the projection sends. */
  readonly [field: string]: unknown
}

/** What a webhook tells. */
export interface ContentWebhook {
  readonly document: WebhookDocument
  /** The sync tags of the write, where the projection sends them as `tags`. */
  readonly tags?: readonly string[]
}

const fiveMinutes = 5 * 60_000

/**
 * Reads the request of a webhook whose projection is `contentWebhookProjection`, or a part of it with `_id` and `_type`, once it is
 * certain that it was signed with the secret.
 * Throws a `ContentWebhookError`, whose `status` is the answer to give.
 *
 * @example
 * const {document} = await parseContentWebhook(request, {secret: process.env.WEBHOOK_SECRET ?? ''})
 */
export async function parseContentWebhook(
  request: Request,
  options: ContentWebhookOptions,
): Promise<ContentWebhook> {
  // In plain JavaScript the options may be forgotten.
  const {secret, maxAge = fiveMinutes, now = Date.now()} = options ?? {}
  if (!secret) {
    throw new ContentWebhookError(
      'secret',
      'there is no secret. Set the one that signs the requests.',
    )
  }
  if (!(maxAge >= 0 && Number.isFinite(now))) {
    const problem = `maxAge is ${String(maxAge)} and now ${String(now)}; both are numbers of milliseconds, as 300000.`
    throw new ContentWebhookError('options', problem)
  }
  const body = await readBody(request)
  const signature = request.headers.get(SIGNATURE_HEADER_NAME)
  if (!signature) {
    const problem = `the header "${SIGNATURE_HEADER_NAME}" is missing. Give the webhook a secret where it is set up.`
    throw new ContentWebhookError('signature', problem)
  }
  const age = now - (await verify(body, signature, secret))
  if (Math.abs(age) > maxAge) {
    const problem = `it was signed ${Math.round(age / 1000)} s ago, not within ${maxAge / 1000} s. Check the clock, or send it again.`
    throw new ContentWebhookError('expired', problem)
  }
  return toWebhook(body)
}

async function readBody(request: Request): Promise<string> {
  if (typeof request?.text !== 'function' || typeof request.headers?.get !== 'function') {
    const problem =
      'this is no Request of the web. Hand over new Request(address, {method, headers, body}), with the body as it came.'
    throw new ContentWebhookError('request', problem)
  }
  if (request.bodyUsed) {
    const problem =
      'the body was read before. Hand over the request as it came; its text is what was signed.'
    throw new ContentWebhookError('body', problem)
  }
  const body = await request.text()
  if (body === '') {
    throw new ContentWebhookError('body', 'the body is empty. Give the webhook a projection.')
  }
  return body
}

/** The time of the signature, if it is one. */
async function verify(body: string, signature: string, secret: string): Promise<number> {
  try {
    await assertValidSignature(body, signature, secret)
    return decodeSignatureHeader(signature).timestamp
  } catch (cause) {
    if (!isSignatureError(cause)) throw cause
    const problem =
      'the signature does not fit the body. Check that both sides have the same secret.'
    throw new ContentWebhookError('signature', problem, cause)
  }
}

function toWebhook(body: string): ContentWebhook {
  const document = parseJson(body)
  if (!isRecord(document) || !isString(document['_id']) || !isString(document['_type'])) {
    const problem = `the body names no document. Set the projection to ${contentWebhookProjection}.`
    throw new ContentWebhookError('body', problem)
  }
  const {_id, _type, slug, language, from, before, tags, ...rest} = document
  return {
    document: {
      ...rest,
      _id: String(_id),
      _type: String(_type),
      slug: toSlug(slug),
      language: toText(language),
      ...(from !== undefined && {from: toText(from)}),
      ...(before !== undefined && {before: toAddress(before)}),
    },
    ...(Array.isArray(tags) && {tags: tags.filter(isString)}),
  }
}

const toText = (value: unknown) => (isString(value) ? value : null)

/** A slug as it is stored, or its text. */
const toSlug = (slug: unknown) => toText(isRecord(slug) ? slug['current'] : slug)

const toAddress = (address: unknown): WebhookAddress | null =>
  isRecord(address) ? {slug: toSlug(address['slug']), from: toText(address['from'])} : null

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new ContentWebhookError('body', 'the body is no JSON.', cause)
  }
}
