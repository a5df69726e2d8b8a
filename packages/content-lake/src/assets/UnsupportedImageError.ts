import {LakeError} from '../errors/LakeError.ts'

/** An upload that is not an image, or one that the lake cannot read. */
export class UnsupportedImageError extends LakeError {
  readonly status = 400

  constructor(format: string | undefined, options?: ErrorOptions) {
    const what = format === undefined ? 'This is not an image' : `Images of the kind "${format}"`
    super(
      `${what}${format === undefined ? ' that can be read' : ' cannot be kept'}. Upload a JPEG, PNG, WebP, AVIF, GIF, SVG or TIFF, or upload it as a file.`,
      options,
    )
  }
}
