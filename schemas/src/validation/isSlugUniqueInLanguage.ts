import type {SlugValidationContext} from '@sanity/types'

const query =
  '!defined(*[_type == $type && slug.current == $slug && language == $language && !sanity::versionOf($published)][0]._id)'

/** Whether no other document of the same type and language has this slug: drafts and versions of the document itself aside. */
export const isSlugUniqueInLanguage = async (
  slug: string,
  {document, getClient}: SlugValidationContext,
): Promise<boolean> => {
  if (!document) return true
  const published = document._id.replace(/^(drafts|versions\.[^.]+)\./, '')
  const language = document.language ?? 'en'
  return getClient({apiVersion: '2025-02-19'})
    .withConfig({perspective: 'raw'})
    .fetch<boolean>(query, {type: document._type, slug, language, published})
}
