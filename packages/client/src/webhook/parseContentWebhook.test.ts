import {encodeSignatureHeader} from '@sanity/webhook'
import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {isContentError} from '../errors/ContentError.ts'
import {contentWebhookProjection, isContentWebhookError, parseContentWebhook} from './index.ts'

const secret = 'a secret of both sides'
const now = Date.UTC(2026, 0, 1)
const told = {_id: 'faq-1', _type: 'faq', slug: 'cost', language: 'en'}
const body = JSON.stringify(told)

/** A request as the Content Lake sends it. */
async function toRequest(
  text: string | undefined,
  {key = secret, time = now}: {key?: string; time?: number} = {},
): Promise<Request> {
  const signature = await encodeSignatureHeader(text || 'nothing', time, key)
  return new Request('https://example.org/webhook', {
    method: 'POST',
    headers: {'sanity-webhook-signature': signature},
    ...(text !== undefined && {body: text}),
  })
}

test('a request with the right signature names the document', async () => {
  const webhook = await parseContentWebhook(await toRequest(body), {secret, now})
  expect(webhook).toEqual({document: told})
})

test('a slug as it is stored, what is left out, and tags are understood', async () => {
  const text = JSON.stringify({
    _id: 'topic-1',
    _type: 'topic',
    slug: {_type: 'slug', current: 'cost'},
    tags: ['s1:a', 7],
    moved: true,
  })
  expect(await parseContentWebhook(await toRequest(text), {secret, now})).toEqual({
    document: {_id: 'topic-1', _type: 'topic', slug: 'cost', language: null, moved: true},
    tags: ['s1:a'],
  })
})

const page = {_id: 'faq-1', _type: 'faq', language: 'en', slug: {current: 'cost'}}
const moved = {...page, slug: {current: 'price'}}
const writes: Array<[string, {before: object | null; after: object | null}, object]> = [
  ['a new page', {before: null, after: page}, {slug: 'cost', before: null, moved: true}],
  [
    'a page that moved',
    {before: page, after: moved},
    {slug: 'price', before: {slug: 'cost', from: null}, moved: true},
  ],
  ['a page that stays where it is', {before: page, after: page}, {slug: 'cost', moved: false}],
  ['a page that was deleted', {before: page, after: null}, {slug: 'cost', moved: true}],
  [
    'a redirect',
    {before: null, after: {_id: 'redirect-1', _type: 'redirect', from: '/old'}},
    {slug: null, from: '/old', before: null},
  ],
]

test.each(writes)('what the projection sends of %s is understood', async (_what, write, told) => {
  const tree = parse(contentWebhookProjection, {mode: 'delta'})
  const value = await evaluate(tree, {...write, root: write.after ?? write.before})
  const request = await toRequest(JSON.stringify(await value.get()))
  expect((await parseContentWebhook(request, {secret, now})).document).toMatchObject(told)
})

const unsigned = () => new Request('https://example.org/webhook', {method: 'POST', body})
const readBefore = async () => {
  const request = await toRequest(body)
  await request.text()
  return request
}
const forged = async () => {
  const {headers} = await toRequest(body)
  return new Request('https://example.org/webhook', {method: 'POST', headers, body: `${body} `})
}

test.each([
  ['another secret', () => toRequest(body, {key: 'another'}), 'signature', 401, 'the same secret'],
  ['another body', forged, 'signature', 401, 'the same secret'],
  [
    'no signature',
    async () => unsigned(),
    'signature',
    401,
    '"sanity-webhook-signature" is missing',
  ],
  ['an old one', () => toRequest(body, {time: now - 301_000}), 'expired', 401, '301 s ago'],
  ['one of the future', () => toRequest(body, {time: now + 301_000}), 'expired', 401, 'clock'],
  ['no body', () => toRequest(undefined), 'body', 400, 'the body is empty'],
  ['a body that was read', readBefore, 'body', 400, 'the body was read before'],
  ['no JSON', () => toRequest('hello'), 'body', 400, 'is no JSON'],
  ['no document', () => toRequest('{"slug": "cost"}'), 'body', 400, 'Set the projection'],
] as const)('%s is refused, with what to do', async (_what, make, problem, status, message) => {
  const error: unknown = await parseContentWebhook(await make(), {secret, now}).catch(
    (reason: unknown) => reason,
  )
  if (!isContentWebhookError(error)) throw error
  expect(isContentError(error)).toBe(true)
  expect(error).toMatchObject({problem, status})
  expect(error.message).toContain(message)
})

test('an older one can be taken where told, and without a secret none is', async () => {
  const request = () => toRequest(body, {time: now - 301_000})
  const options = {secret, now, maxAge: 600_000}
  expect(await parseContentWebhook(await request(), options)).toEqual({document: told})
  await expect(parseContentWebhook(await request(), {secret: '', now})).rejects.toMatchObject({
    problem: 'secret',
    status: 500,
  })
})

test.each([
  [{maxAge: Number.NaN}, 'maxAge is NaN'],
  [{maxAge: -1}, 'maxAge is -1'],
  [{now: Number.NaN}, 'now NaN'],
])('%o is refused, so that no old request passes', async (options, message) => {
  const request = await toRequest(body, {time: now - 4e9})
  const error = await parseContentWebhook(request, {secret, now, ...options}).catch(
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({problem: 'options', status: 500})
  expect(String(error)).toContain(message)
})

test('what is no Request of the web, and options that were forgotten, are told', async () => {
  // why: JavaScript that nobody checked hands over anything.
  const parseAny = parseContentWebhook as (request: unknown, options?: unknown) => Promise<unknown>
  const text = async () => body
  for (const request of [undefined, {headers: {}, body}, {headers: {}, text}, {text}]) {
    await expect(parseAny(request, {secret})).rejects.toThrow('new Request(address')
  }
  await expect(parseAny(await toRequest(body))).rejects.toMatchObject({problem: 'secret'})
})
