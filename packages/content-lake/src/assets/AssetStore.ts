/** What the lake keeps of an uploaded file: its bytes, under a name that its content determines. */
export interface AssetStore {
  /**
   * Writes a file whole. When it resolves, the file survives SIGKILL and a power cut. A name that exists already
   * is left as it is: the same name means the same bytes.
   */
  write(name: string, content: AsyncIterable<Uint8Array>): Promise<void>
  /** The file's length in bytes, or undefined where there is none of that name. */
  size(name: string): Promise<number | undefined>
  /** The bytes from `start` to `end`, both inclusive; all of them without a range. */
  read(
    name: string,
    range?: {readonly start: number; readonly end: number},
  ): ReadableStream<Uint8Array>
}
