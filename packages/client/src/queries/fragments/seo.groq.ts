import {imageFields} from './image.groq.ts'

/** How a page shows in search results; null where it uses its own title and summary. */
export const seoField = `seo{title, description, noIndex, image{${imageFields}}}` as const
