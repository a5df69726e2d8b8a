/**
 * True for the names of this machine. A page of another site can point its own name at 127.0.0.1 (DNS
 * rebinding); the browser then sends that name, which is refused.
 */
export function isLoopbackHost(hostname: string): boolean {
  const name = hostname.toLowerCase()
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
  )
}
