import type {CustomValidator, Reference} from '@sanity/types'

/** Refuses a redirect with no target, or with two. */
export const redirectTargetRule: CustomValidator<Reference | undefined> = (page, {document}) => {
  const hasPage = Boolean(page?._ref)
  const hasAddress = Boolean(document?.toAddress)
  if (hasPage !== hasAddress) return true
  return hasPage
    ? 'Choose a page or write an address, not both.'
    : 'Choose the page that it leads to, or write an address below.'
}
