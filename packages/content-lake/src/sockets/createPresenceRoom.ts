/** What one session of the Studio tells the others, in the words of Sanity's presence protocol. */
export type PresenceEvent =
  | {readonly type: 'rollCall'; readonly i: string; readonly session: unknown}
  | {
      readonly type: 'state'
      readonly i: string
      readonly m: {readonly sessionId: unknown; readonly locations: unknown}
    }
  | {readonly type: 'disconnect'; readonly i: string; readonly m: {readonly session: unknown}}

/** A session's way to hear of the others. */
export type PresenceListener = (event: PresenceEvent) => void

/** Everybody who is in one dataset at the moment. It forgets all when the lake stops: sessions announce themselves again. */
export interface PresenceRoom {
  join(listener: PresenceListener): () => void
  /** Tells everybody but the sender. */
  tell(event: PresenceEvent, sender: PresenceListener | undefined): void
}

/** Makes an empty room. */
export function createPresenceRoom(): PresenceRoom {
  const listeners = new Set<PresenceListener>()
  return {
    join(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell(event, sender) {
      for (const listener of listeners) if (listener !== sender) listener(event)
    },
  }
}
