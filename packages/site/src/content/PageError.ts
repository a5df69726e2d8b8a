/** A page whose content is so broken that it cannot be built; a server shows the page that says whom to call in its place. */
export class PageError extends Error {
  override readonly name = 'PageError'
}
