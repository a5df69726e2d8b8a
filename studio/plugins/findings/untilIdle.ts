/** Waits until the browser has nothing more urgent to do, half a second at most. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), {timeout: 500})
    else setTimeout(resolve, 20)
  })
}
