import type {User} from '../access/Identity.ts'
import type {PresenceListener, PresenceRoom} from './createPresenceRoom.ts'

/** One signed-in socket in a room. */
export interface PresenceSession {
  /** Answers a method of the presence protocol; undefined for a method that it does not have. */
  call(method: string, params: Readonly<Record<string, unknown>>): unknown
  /** Leaves, and tells the others so. */
  end(): void
}

/** Makes the session. `notify` sends a message that nobody asked for. */
export function createPresenceSession(options: {
  readonly room: PresenceRoom
  readonly user: User
  readonly createId: () => string
  readonly notify: (message: Readonly<Record<string, unknown>>) => void
}): PresenceSession {
  const {room, notify} = options
  const i = options.user.id
  const subscriptions = new Set<string>()
  const announced = new Set<unknown>()
  const hear: PresenceListener = (result) => {
    for (const subscription of subscriptions) {
      notify({method: 'presence_subscription', params: {subscription, result}})
    }
  }
  const leave = room.join(hear)

  const methods: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => unknown>> =
    {
      presence_subscribe() {
        const id = options.createId()
        subscriptions.add(id)
        return id
      },
      presence_unsubscribe(params) {
        return subscriptions.delete(String(params['subscriptionId']))
      },
      presence_rollcall({session}) {
        room.tell({type: 'rollCall', i, session}, hear)
        return true
      },
      presence_announce({data}) {
        const {sessionId, locations} = toAnnouncement(data)
        announced.add(sessionId)
        room.tell({type: 'state', i, m: {sessionId, locations}}, hear)
        return true
      },
      presence_disconnect({session}) {
        announced.delete(session)
        room.tell({type: 'disconnect', i, m: {session}}, hear)
        return true
      },
    }

  return {
    call: (method, params) =>
      Object.hasOwn(methods, method) ? methods[method]?.(params) : undefined,
    end() {
      leave()
      for (const session of announced) room.tell({type: 'disconnect', i, m: {session}}, hear)
      announced.clear()
    },
  }
}

function toAnnouncement(data: unknown): {sessionId: unknown; locations: unknown} {
  const announcement = typeof data === 'object' && data !== null ? data : {}
  return {
    sessionId: 'sessionId' in announcement ? announcement.sessionId : '',
    locations: 'locations' in announcement ? announcement.locations : [],
  }
}
