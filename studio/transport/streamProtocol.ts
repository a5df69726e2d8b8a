/**
 * The stream carrier's messages, restated: the Studio never imports the lake. Its home, with the rules in
 * words, is `packages/content-lake/src/sockets/streamProtocol.ts`.
 */

/** Where the lake takes the carrier's WebSocket. */
export const streamCarrierPath = '/v1/iop/streams'

/** What the opener of streams sends. */
export type StreamCarrierRequest =
  | {
      readonly type: 'open'
      readonly id: string
      /** Path and query of a `GET`, as it would stand in the address. */
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
