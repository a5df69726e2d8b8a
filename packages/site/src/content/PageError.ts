/** A page whose content is so broken that it cannot be shown: readers get the page that says whom to call. */
export class PageError extends Error {
  override readonly name = 'PageError'
}
