import type {ImageAsset, ImageWithAlt} from '../../generated/types.ts'

const hash = '0123456789abcdef0123456789abcdef01234567'

/** A picture as a query delivers it: of 2000 by 1000 pixels, on Sanity's CDN unless said otherwise. */
export function createPicture(
  fields: Partial<ImageWithAlt> = {},
  asset: Partial<ImageAsset> = {},
): ImageWithAlt {
  return {
    alt: 'A quiet room',
    credit: null,
    hotspot: null,
    crop: null,
    asset: {
      _id: `image-${hash}-2000x1000-png`,
      url: `https://cdn.sanity.io/images/abc12345/production/${hash}-2000x1000.png`,
      mimeType: 'image/png',
      width: 2000,
      height: 1000,
      lqip: 'data:image/jpeg;base64,/9j/2wBDAAYE+w==',
      ...asset,
    },
    ...fields,
  }
}

/** The same picture on an embedded lake, which may stand below a path. */
export const toLakeUrl = (origin: string) =>
  `${origin}/images/local/production/${hash}-2000x1000.png`
