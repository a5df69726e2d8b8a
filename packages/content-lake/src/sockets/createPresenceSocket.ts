import {authenticate} from '../access/authenticate.ts'
import type {User} from '../access/Identity.ts'
import {UnauthorizedError} from '../access/UnauthorizedError.ts'
import type {UserDirectory} from '../access/toUserDirectory.ts'
import {isLakeError} from '../errors/LakeError.ts'
import {createPresenceRoom, type PresenceRoom} from './createPresenceRoom.ts'
import {createPresenceSession, type PresenceSession} from './createPresenceSession.ts'
import {parseRpcRequest, type RpcRequest} from './parseRpcRequest.ts'
import type {LakeSocket, SocketContext, SocketRoute} from './SocketRoute.ts'

const unauthorized = 4001
const notFound = 4004
const invalidRequest = -32600
const methodNotFound = -32601
const heartbeat = '♥'
const heartbeatInterval = 20_000

/**
 * The socket by which the Studio knows that it is connected, and who else is there: JSON-RPC 2.0, as `@sanity/bifur-client` speaks it.
 * The first message must authorize.
 */
export function createPresenceSocket(users: UserDirectory): SocketRoute {
  const rooms = new Map<string, PresenceRoom>()
  return {
    pattern: '/socket/:dataset',
    connect(socket, context) {
      const name = context.path['dataset'] ?? ''
      if (!context.services.datasetNames.includes(name)) {
        return socket.close(notFound, `There is no dataset "${name}"`.slice(0, 100))
      }
      const room = rooms.get(name) ?? createPresenceRoom()
      rooms.set(name, room)
      converse(socket, context, {room, users})
    },
  }
}

function converse(
  socket: LakeSocket,
  {services}: SocketContext,
  {room, users}: {readonly room: PresenceRoom; readonly users: UserDirectory},
): void {
  let user: User | undefined
  let session: PresenceSession | undefined
  const send = (message: Readonly<Record<string, unknown>>) =>
    socket.send(JSON.stringify({jsonrpc: '2.0', ...message}))
  const startSession = (newcomer: User) => {
    session?.end()
    user = newcomer
    session = createPresenceSession({room, user, createId: services.createId, notify: send})
  }
  const isRemoved = () => user !== undefined && !users.has(user.id)
  const dismiss = () => socket.close(unauthorized, 'The user was removed')

  const answer = ({method, params, id}: RpcRequest) => {
    if (method === 'authorization') {
      startSession(toUser(params['authorization'], users))
      return send({id, result: true})
    }
    if (!session) return socket.close(unauthorized, 'Authorize with a token first')
    if (isRemoved()) return dismiss()
    const result = session.call(method, params)
    if (result === undefined) {
      return send({id, error: {code: methodNotFound, message: `There is no method "${method}"`}})
    }
    send({id, result})
  }

  const heart = setInterval(
    () => (isRemoved() ? dismiss() : socket.send(heartbeat)),
    heartbeatInterval,
  )
  socket.onClose(() => {
    clearInterval(heart)
    session?.end()
  })
  socket.onMessage((text) => {
    const request = parseRpcRequest(text)
    if (!request)
      return send({id: null, error: {code: invalidRequest, message: 'Not JSON-RPC 2.0'}})
    try {
      answer(request)
    } catch (error) {
      if (!isLakeError(error)) throw error
      socket.close(unauthorized, 'The token is not known')
    }
  })
}

function toUser(authorization: unknown, users: UserDirectory): User {
  const identity = authenticate(typeof authorization === 'string' ? authorization : '', users)
  if (identity.kind === 'anonymous') throw new UnauthorizedError('missing')
  return identity
}
