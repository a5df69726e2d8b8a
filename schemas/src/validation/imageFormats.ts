/** The formats of pictures that every browser shows, and that the lake can crop and scale. */
export const imageFormats = [
  {name: 'JPEG', mimeType: 'image/jpeg'},
  {name: 'PNG', mimeType: 'image/png'},
  {name: 'WebP', mimeType: 'image/webp'},
  {name: 'AVIF', mimeType: 'image/avif'},
  {name: 'GIF', mimeType: 'image/gif'},
] as const
