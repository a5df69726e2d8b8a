import {randomBytes} from 'node:crypto'

/** A new token: 240 random bits as 40 characters that fit a header and an address. */
export function createToken(): string {
  return randomBytes(30).toString('base64url')
}
