import type {SubscriptionListener} from './subscribe.ts'

/**
 * A listener whose own failures stop nothing: what `next` throws or rejects with goes to `error`, and what `error` throws is
 * thrown once more where nobody waits for it, as a browser does with an event's listener.
 */
export function toSafeListener<Data>(
  listener: SubscriptionListener<Data>,
): SubscriptionListener<Data> {
  const error = (problem: unknown) =>
    void run(
      () => listener.error(problem),
      (own) =>
        queueMicrotask(() => {
          throw own
        }),
    )
  return {next: (data) => void run(() => listener.next(data), error), error}
}

async function run(tell: () => unknown, onError: (error: unknown) => void): Promise<void> {
  try {
    await tell()
  } catch (error) {
    onError(error)
  }
}
