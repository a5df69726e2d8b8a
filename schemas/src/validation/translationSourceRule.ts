import type {CustomValidator, Reference} from '@sanity/types'

const query = '*[_id == $id][0]{_type, language}'

/** Refuses an original of another type, in the same language, or that is the document itself. */
export const translationSourceRule: CustomValidator<Reference | undefined> = async (
  value,
  {document, getClient},
) => {
  if (!value?._ref || !document) return true
  if (document._id.replace(/^(drafts|versions\.[^.]+)\./, '') === value._ref) {
    return 'A document cannot be a translation of itself. Choose its original.'
  }
  const source = await getClient({apiVersion: '2025-02-19'})
    .withConfig({perspective: 'drafts'})
    .fetch<{_type: string; language?: string} | null>(query, {id: value._ref})
  if (!source) return true
  if (source._type !== document._type) return 'Choose an original of the same kind.'
  return source.language === document.language
    ? 'The original is in the same language. Choose another, or set the language of this one.'
    : true
}
