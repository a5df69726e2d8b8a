import type {FindingRule} from './FindingRule.ts'
import type {Finding} from './Finding.ts'
import {findOtherContact} from './findOtherContact.ts'

const isNumber = /^\+?[\d\s().-]+$/

/** 112 and 15 are numbers of emergency services; no number of the world has more than 15 digits. */
const isDialable = (value: string) => {
  const digits = value.replace(/\D/g, '')
  const fewest = value.startsWith('+') ? 8 : 2
  // North American numbers with their 1 have ten digits after it: one digit too few reaches nobody.
  const isCut = /^1[ .(-]/.test(value.replace(/^\+/, '')) && digits.length !== 11
  return isNumber.test(value) && digits.length >= fewest && digits.length <= 15 && !isCut
}

const isChat = (value: string) => {
  if (/\s/.test(value) || !value.startsWith('https://') || !URL.canParse(value)) return false
  const {hostname, username} = new URL(value)
  return username === '' && /[^.]\.[^.]/.test(hostname)
}

/** What is wrong with a number or address of this channel, and what to do; undefined where nothing is. */
const toFault = (channel: unknown, value: string): readonly [string, string] | undefined => {
  switch (channel) {
    case 'call':
      return isDialable(value)
        ? undefined
        : [
            `Nobody can dial “${value}”.`,
            'Write the whole number in digits, as in 988 or 1-800-662-4357.',
          ]
    case 'text':
      return isDialable(value)
        ? undefined
        : [
            `Nobody can send a text message to “${value}”.`,
            'Write the number alone, as in 988 or 741741; a word to send belongs under “What to do”.',
          ]
    case 'chat':
      return isChat(value)
        ? undefined
        : [
            `No browser can open “${value}” safely.`,
            'Write the whole address of the chat, as in https://988lifeline.org.',
          ]
    default:
      // Another rule says that the channel is missing.
      return undefined
  }
}

/** Finds ways to get in touch that reach nobody, and instructions that name another number or website. */
export const crisisContactRule: FindingRule<Readonly<Record<string, unknown>>> = (contact) => {
  const {channel, instructions} = contact
  const value = typeof contact.value === 'string' ? contact.value.trim() : ''
  if (value === '') return []
  const fault = toFault(channel, value)
  if (fault) {
    const [message, remedy] = fault
    return [toFinding('error', 'value', message, remedy)]
  }
  const other = typeof instructions === 'string' ? findOtherContact(instructions, value) : undefined
  if (other === undefined) return []
  const message = `This names ${other}, and the field above has ${value}.`
  const remedy = 'Try both, and write the one that answers in both places.'
  return [toFinding('warning', 'instructions', message, remedy)]
}

const toFinding = (
  severity: Finding['severity'],
  field: string,
  message: string,
  remedy: string,
): Finding => ({rule: 'crisisContact', severity, path: [field], message, remedy})
