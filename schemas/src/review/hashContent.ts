import {toCanonicalJson} from './toCanonicalJson.ts'

/** SHA-256 of what a document says, as 64 hexadecimal digits: equal for a draft and the published version that says the same. */
export const hashContent = async (document: object): Promise<string> => {
  const bytes = new TextEncoder().encode(toCanonicalJson(document))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
