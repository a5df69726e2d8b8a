/**
 * The largest part of an image that has the shape of the target, as near to the focal point as the edges allow. The focal point is 0 to 1
 * each way; all else is in pixels of the image.
 */
export function toFocalRect(
  image: {readonly width: number; readonly height: number},
  target: {readonly width: number; readonly height: number},
  focalPoint: {readonly x: number; readonly y: number},
): {readonly left: number; readonly top: number; readonly width: number; readonly height: number} {
  const scale = Math.min(image.width / target.width, image.height / target.height)
  const width = Math.max(1, Math.round(target.width * scale))
  const height = Math.max(1, Math.round(target.height * scale))
  return {
    left: place(focalPoint.x * image.width, width, image.width),
    top: place(focalPoint.y * image.height, height, image.height),
    width,
    height,
  }
}

function place(center: number, size: number, available: number): number {
  return Math.round(Math.min(Math.max(0, center - size / 2), available - size))
}
