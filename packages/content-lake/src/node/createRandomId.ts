import {randomInt} from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A random id of 22 letters and digits, as Sanity's documents and transactions have. */
export function createRandomId(): string {
  return Array.from({length: 22}, () => alphabet[randomInt(alphabet.length)]).join('')
}
