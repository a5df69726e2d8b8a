/** A path of this site from an address that somebody hands over, which may want to lead elsewhere; the home page for none. */
export function toSafePath(address: string | null | undefined): string {
  const origin = 'http://this.site'
  if (!address || !URL.canParse(address, origin)) return '/'
  const {pathname, search, hash} = new URL(address, origin)
  // Browsers read two slashes at the start as the name of another site.
  return `/${pathname.replace(/^[/\\]+/, '')}${search}${hash}`
}
