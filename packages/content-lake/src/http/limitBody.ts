import {BodyTooLargeError} from './BodyTooLargeError.ts'

/**
 * The same request, whose body breaks with `BodyTooLargeError` beyond `limit` bytes. Throws that error at once
 * where the request announces too large a body.
 */
export function limitBody(request: Request, limit: number): Request {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BodyTooLargeError(limit)
  if (!request.body) return request

  let received = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength
        if (received > limit) controller.error(new BodyTooLargeError(limit))
        else controller.enqueue(chunk)
      },
    }),
  )
  return new Request(request, {method: request.method, body: counted, duplex: 'half'})
}
