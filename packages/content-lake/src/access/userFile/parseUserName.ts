import {InvalidUserNameError} from './InvalidUserNameError.ts'

const longest = 100

/** The name as it is kept: one line in any script, in Unicode's form NFC, single blanks. Throws `InvalidUserNameError`. */
export function parseUserName(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new InvalidUserNameError('is not valid Unicode')
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (/\p{Cc}/u.test(name)) throw new InvalidUserNameError('has control characters')
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) throw new InvalidUserNameError('is empty')
  if ([...name].length > longest) {
    throw new InvalidUserNameError(`is longer than ${longest} characters`)
  }
  return name
}
