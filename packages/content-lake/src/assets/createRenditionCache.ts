import type {TransformedImage} from './transformImage.ts'

/** Remembers images that were made, so that each is made once however many ask at a time. */
export interface RenditionCache {
  get(key: string, make: () => Promise<TransformedImage>): Promise<TransformedImage>
}

/** A cache in memory, of at most so many bytes; what was not asked for longest goes first. */
export function createRenditionCache(largestSize: number): RenditionCache {
  const made = new Map<string, TransformedImage>()
  const underway = new Map<string, Promise<TransformedImage>>()
  let size = 0

  const remember = (key: string, image: TransformedImage) => {
    made.set(key, image)
    size += image.bytes.byteLength
    for (const [oldest, {bytes}] of made) {
      if (size <= largestSize) break
      made.delete(oldest)
      size -= bytes.byteLength
    }
  }

  return {
    async get(key, make) {
      const known = made.get(key)
      if (known) {
        // A Map keeps the order of insertion: now it is the newest again.
        made.delete(key)
        made.set(key, known)
        return known
      }
      const running = underway.get(key)
      if (running) return running
      const promise = make()
      underway.set(key, promise)
      try {
        const image = await promise
        remember(key, image)
        return image
      } finally {
        underway.delete(key)
      }
    },
  }
}
