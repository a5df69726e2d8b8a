import type {SlugValidationContext} from '@sanity/types'

const query =
  '!defined(*[_type == $type && slug.current == $slug && language == $language && _id != $published && !(_id in path("drafts.**")) && !(_id in path("versions.**"))][0]._id)'

/** Whether no other published document of the same type and language has this slug; somebody's draft holds no page back. */
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
