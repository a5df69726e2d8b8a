import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'
import {toMatchable} from './terms/toMatchable.ts'
import {doubtfulLinkTexts, vagueLinkTexts, vagueSpanishLinkTexts} from './vagueLinkTexts.ts'

/** In small letters: with capitals it can be a name, as in FindTreatment.gov. */
const bareAddress = /^(?:https?:\/\/\S+|www\.\S+|(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/

const remedy = 'Name what readers find there, in words that make sense on their own.'

const toFinding = (severity: Finding['severity'], message: string): Finding => ({
  rule: 'linkText',
  severity,
  path: [],
  message,
  remedy,
})

/** Finds words of a link or button that do not say where it leads. */
export const linkTextRule: FindingRule<string> = (text) => {
  const words = toMatchable(text)
    .text.trim()
    .replace(/^[\s“"‘'«([<>»→]+|[\s.…!<>«»→:”"’')\]]+$/gu, '')
    .replace(/\s+/gu, ' ')
  const matches = (pattern: RegExp) => pattern.test(words)
  if (words === '') return [toFinding('error', 'The link has no words.')]
  if (bareAddress.test(words)) {
    return [toFinding('error', `The link shows an address: “${words}”.`)]
  }
  if ([...vagueLinkTexts, ...vagueSpanishLinkTexts].some(matches)) {
    return [toFinding('error', `“${words}” does not say where the link leads.`)]
  }
  return doubtfulLinkTexts.some(matches)
    ? [toFinding('warning', `“${words}” hardly says where the link leads.`)]
    : []
}
