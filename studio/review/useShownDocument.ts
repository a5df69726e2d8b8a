import {
  isPublishedPerspective,
  usePerspective,
  type EditStateFor,
  type SanityDocument,
} from 'sanity'

/** The version of a document that its form shows. */
export function useShownDocument({
  version,
  draft,
  published,
}: Pick<EditStateFor, 'version' | 'draft' | 'published'>): SanityDocument | null {
  const {selectedPerspective} = usePerspective()
  if (isPublishedPerspective(selectedPerspective)) return published
  return version ?? draft ?? published
}
