/** The address of a request, with each percent sign encoded where the address cannot be decoded as it is. */
export const toReadableAddress = (address: string): string =>
  isReadable(address) ? address : address.replaceAll('%', '%25')

function isReadable(address: string): boolean {
  try {
    // What comes out is used, or a bundler would leave the decoding out.
    return decodeURI(address).length > 0
  } catch {
    return false
  }
}
