import {WebSocket} from 'ws'

/** A WebSocket that speaks JSON, one message at a time. Rejects with the status where the upgrade is refused. */
export async function openSocket(url: string, headers: Readonly<Record<string, string>>) {
  const socket = new WebSocket(url, {headers})
  const received: Record<string, unknown>[] = []
  let wake = () => {}
  socket.on('message', (data) => {
    const text = String(data)
    // The connection's heartbeat is not a message.
    if (text !== '♥') received.push(JSON.parse(text))
    wake()
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })

  /** The next message that fits; the others wait their turn. */
  async function until(fits: (message: Record<string, unknown>) => boolean) {
    for (;;) {
      const index = received.findIndex(fits)
      const [message] = index === -1 ? [] : received.splice(index, 1)
      if (message) return message
      if (socket.readyState !== WebSocket.OPEN) throw new Error('The socket is closed')
      await Promise.race([closed, new Promise<void>((resolve) => (wake = resolve))])
    }
  }

  return {
    send: (message: unknown) => socket.send(JSON.stringify(message)),
    sendText: (text: string) => socket.send(text),
    until,
    next: () => until(() => true),
    close: () => socket.close(),
    closed,
    readyState: () => socket.readyState,
  }
}
