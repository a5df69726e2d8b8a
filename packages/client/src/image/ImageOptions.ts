/** How a picture is to be delivered. */
export interface ImageOptions {
  /** At most so many pixels wide; a smaller original stays as it is. */
  readonly width?: number | undefined
  /** Width by height, as in `16 / 9`; cut around the focus point that the editor chose. */
  readonly aspectRatio?: number | undefined
  /** 1 to 100; the server's own choice unless said otherwise. */
  readonly quality?: number | undefined
}
