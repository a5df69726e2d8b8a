import {
  imageCrops,
  imageFits,
  imageFormats,
  longestSide,
  type ImageFormat,
  type ImageTransform,
} from './ImageTransform.ts'
import {createImageParameters} from './createImageParameters.ts'

const widestPadding = 1024

/**
 * Reads from an image's address how to deliver it; undefined where the original will do. `accept` is the reader's `Accept` header, for
 * `auto=format`. Throws `InvalidImageParameterError`, which names the parameter.
 */
export function parseImageTransform(
  search: URLSearchParams,
  accept: string | null,
): ImageTransform | undefined {
  const {number, choice, color, rect, has} = createImageParameters(search)
  if (![...search.keys()].some((name) => transforming.has(name))) return undefined

  const dpr = number('dpr', {from: 0.1, to: 5}) ?? 1
  const side = (name: 'w' | 'h') => {
    const asked = number(name, {from: 1, to: longestSide})
    if (asked === undefined) return {}
    const least = number(`min-${name}`, {from: 1, to: longestSide}) ?? 1
    const most = number(`max-${name}`, {from: 1, to: longestSide}) ?? longestSide
    const pixels = Math.round(Math.min(Math.max(asked, least), most) * dpr)
    return {[name === 'w' ? 'width' : 'height']: Math.min(Math.max(1, pixels), longestSide)}
  }
  const asked = choice('fm', [...imageFormats, 'pjpg'])
  const format = asked === 'pjpg' ? 'jpg' : (asked ?? toAutomaticFormat(search, accept))
  const background = color('bg')
  const part = rect('rect')
  const flip = search.get('flip') ?? ''
  const x = number('fp-x', {from: 0, to: 1})
  const y = number('fp-y', {from: 0, to: 1})

  return {
    ...(part ? {rect: part} : {}),
    ...side('w'),
    ...side('h'),
    fit: choice('fit', imageFits) ?? (has('crop') ? 'crop' : 'clip'),
    crop:
      choice('crop', imageCrops) ?? (x === undefined && y === undefined ? 'center' : 'focalpoint'),
    focalPoint: {x: x ?? 0.5, y: y ?? 0.5},
    ...(format ? {format} : {}),
    quality: number('q', {from: 0, to: 100}) ?? 75,
    isProgressive: asked === 'pjpg',
    orientation: orientations[choice('or', ['0', '90', '180', '270']) ?? '0'],
    flipsHorizontally: flip.includes('h'),
    flipsVertically: flip.includes('v'),
    blur: number('blur', {from: 0, to: 2000}) ?? 0,
    sharpen: number('sharp', {from: 0, to: 100}) ?? 0,
    saturation: number('sat', {from: -100, to: 100}) ?? 0,
    inverts: choice('invert', ['true', 'false']) === 'true',
    ...(background ? {background} : {}),
    padding: Math.round(number('pad', {from: 0, to: widestPadding}) ?? 0),
    isStill: has('frame'),
  }
}

const orientations = {'0': 0, '90': 90, '180': 180, '270': 270} as const

/** `dl` and unknown names change nothing of the picture. */
const transforming = new Set(
  'w h min-w max-w min-h max-h dpr rect fit crop fp-x fp-y fm auto q or flip blur sharp sat invert bg pad frame'.split(
    ' ',
  ),
)

function toAutomaticFormat(
  search: URLSearchParams,
  accept: string | null,
): ImageFormat | undefined {
  return search.get('auto') === 'format' && accept?.includes('image/webp') ? 'webp' : undefined
}
