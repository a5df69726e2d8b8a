/** A picture with what a front end needs to show it; `asset` is null where the file is gone. */
export const imageFields = `
  alt, credit,
  hotspot{x, y, height, width},
  crop{top, bottom, left, right},
  asset->{
    _id, url, mimeType,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height,
    "lqip": metadata.lqip
  }
` as const
