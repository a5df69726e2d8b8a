import type {CustomValidator} from '@sanity/types'

/** Refuses “cited” without a source. */
export const citationsRule: CustomValidator<unknown[] | undefined> = (citations, {parent}) => {
  const isCited =
    typeof parent === 'object' &&
    parent !== null &&
    'evidence' in parent &&
    parent.evidence === 'cited'
  return isCited && !citations?.length
    ? 'Add the source that supports this, or choose “General guidance”.'
    : true
}
