import {createHash} from 'node:crypto'

/**
 * What the lake keeps of a token: its SHA-256, in hexadecimal. A token is random and long, so no salt and no slow hash is needed: there is
 * no list of likely ones to try.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
