/**
 * The stream carrier: many event streams over one WebSocket.
 *
 * A browser opens at most six HTTP/1.1 connections to a host, and the Studio holds more event streams than
 * that. So the Studio's `fetch` carries its streams over one WebSocket instead, and hands back a `Response`
 * whose body is what the socket brings.
 *
 * - Address: `ws://<host the Studio calls>/v1/iop/streams` (`streamCarrierPath`). The lake checks `Host` and
 *   `Origin` at the upgrade, as for any request that needs a user. No token in the address.
 * - Each message is one text frame that holds one JSON object; its `type` says which. `id` names a stream; the
 *   opener chooses it, new for every stream of the socket.
 * - `open` asks for a stream: `path` is path and query of a `GET`, as it would stand in the address
 *   (`/v2025-02-19/data/listen/production?query=…`), and `headers` are those of the request: `authorization`,
 *   `x-sanity-project-id`, `last-event-id`. Streams at `/data/listen/` and `/data/live/` are carried, no others.
 * - The lake answers `response` with the status and headers, then any number of `chunk`s of text (each holds
 *   whole characters, not always whole events), then `end`. Every status is carried so: a refused stream is a
 *   `response` with 400, 401, 403 or 404 and its JSON body as a chunk.
 * - `error` says that a stream broke, or could not be opened at all; it ends the stream, before or after its
 *   `response`. A `fetch` rejects, or errors the body, with its message.
 * - `close` gives a stream up; the lake sends nothing more for it, not even `end`. It forgives an unknown id.
 * - A closed socket ends every stream on it. The opener makes a new socket for the next stream; the event
 *   source above it reconnects by itself, with `last-event-id`.
 * - A message that the lake cannot read closes the socket with code 1008 and the reason.
 *
 * This file imports nothing, so that the other side can restate it.
 */

/** Where the lake takes the carrier's WebSocket. */
export const streamCarrierPath = '/v1/iop/streams'

/** What the opener of streams sends. */
export type StreamCarrierRequest =
  | {
      readonly type: 'open'
      readonly id: string
      readonly path: string
      readonly headers: Readonly<Record<string, string>>
    }
  | {readonly type: 'close'; readonly id: string}

/** What the lake sends. */
export type StreamCarrierReply =
  | {
      readonly type: 'response'
      readonly id: string
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
    }
  | {readonly type: 'chunk'; readonly id: string; readonly text: string}
  | {readonly type: 'end'; readonly id: string}
  | {readonly type: 'error'; readonly id: string; readonly message: string}
