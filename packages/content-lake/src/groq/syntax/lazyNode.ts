import type {ExprNode} from 'groq-js'

/** A node whose value is worked out when it is first read, and kept. `onRead` hears of every read. */
export function lazyNode(
  compute: () => unknown,
  onRead: (value: unknown) => void = () => undefined,
): ExprNode {
  let known: {readonly value: unknown} | undefined
  return {
    type: 'Value',
    get value() {
      known ??= {value: compute()}
      onRead(known.value)
      return known.value
    },
  }
}
