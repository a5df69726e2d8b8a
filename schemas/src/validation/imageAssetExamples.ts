import type {Examples} from './Examples.ts'

const asset = (
  mimeType: string,
  extension: string,
  size: number,
  width: number,
  height: number,
) => ({
  mimeType,
  extension,
  size,
  metadata: {dimensions: {width, height}},
})

const mebibyte = 1024 * 1024

/** Documents of uploaded pictures, for the rule on their format, weight and size. */
export const imageAssetExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    asset('image/jpeg', 'jpg', 2 * mebibyte, 4000, 3000),
    asset('image/png', 'png', 10 * mebibyte, 8000, 8000),
    asset('image/webp', 'webp', 90_000, 1200, 630),
    asset('image/avif', 'avif', 60_000, 1200, 630),
    asset('image/gif', 'gif', 500_000, 320, 240),
    // An older asset may not say how large it is.
    {mimeType: 'image/jpeg', extension: 'jpg'},
  ],
  bad: [
    asset('image/svg+xml', 'svg', 4000, 100, 100),
    asset('image/tiff', 'tif', 2 * mebibyte, 4000, 3000),
    asset('image/heic', 'heic', mebibyte, 4000, 3000),
    asset('image/bmp', 'bmp', mebibyte, 800, 600),
    asset('image/jpeg', 'jpg', 10 * mebibyte + 1, 4000, 3000),
    asset('image/jpeg', 'jpg', mebibyte, 8001, 3000),
    asset('image/png', 'png', mebibyte, 3000, 8001),
    asset('image/tiff', 'tif', 90 * mebibyte, 12_000, 9000),
  ],
}
