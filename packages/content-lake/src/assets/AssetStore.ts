/** What the lake keeps of uploads: their bytes, under names that the content determines. */
export interface AssetStore {
  /** Takes an upload in, as it arrives. Nobody can read it until it is kept. */
  receive(content: AsyncIterable<Uint8Array>): Promise<ReceivedAsset>
  /** The length in bytes, or undefined where there is none of that name. */
  size(name: string): Promise<number | undefined>
  /** The bytes from `start` to `end`, both inclusive; all of them without a range. */
  read(name: string, range?: ByteRange): ReadableStream<Uint8Array>
  /** The whole of it, in memory. */
  readAll(name: string): Promise<Uint8Array>
}

export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** An upload that is whole, but not kept yet. */
export interface ReceivedAsset {
  /** Hexadecimal. */
  readonly sha1: string
  /** In bytes. */
  readonly size: number
  readAll(): Promise<Uint8Array>
  /** Keeps it under a name. When this resolves, it survives SIGKILL and a power cut. The same name means the same bytes. */
  keep(name: string): Promise<void>
  /** Forgets it, unless it was kept. */
  discard(): Promise<void>
}
