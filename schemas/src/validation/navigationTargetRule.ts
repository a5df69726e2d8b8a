import type {CustomValidator, Reference} from '@sanity/types'

/** Refuses an entry of a menu that leads nowhere, or to two places. */
export const navigationTargetRule: CustomValidator<Reference | undefined> = (page, {parent}) => {
  const hasPath =
    typeof parent === 'object' && parent !== null && 'path' in parent && Boolean(parent.path)
  if (Boolean(page?._ref) !== hasPath) return true
  return hasPath
    ? 'Choose a page or write a path, not both.'
    : 'Choose the page that it leads to, or write a path below.'
}
