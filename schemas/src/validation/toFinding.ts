import type {Path} from '@sanity/types'
import type {Finding} from './Finding.ts'

/** What a validator of Sanity says about one value. */
interface Marker {
  readonly path: Path
  readonly message: string
  readonly code: string
  readonly details?: unknown
}

const isFinding = (value: unknown): value is Omit<Finding, 'path'> =>
  typeof value === 'object' &&
  value !== null &&
  'rule' in value &&
  'severity' in value &&
  'message' in value &&
  'remedy' in value

/**
 * A marker of the headless validator as a finding. Its level is left aside: outside the Studio, the validator calls all that it says
 * about an object a warning. Our findings carry their own; of the rest, only an unknown field is a warning.
 */
export const toFinding = ({path, message, code, details}: Marker): Finding => {
  const carried =
    typeof details === 'object' && details !== null && 'finding' in details
      ? details.finding
      : undefined
  if (isFinding(carried)) return {...carried, path}
  return code === 'object.unknown-field'
    ? {
        rule: code,
        severity: 'warning',
        path,
        message,
        remedy: 'Remove the field, or add it to the schema.',
      }
    : {rule: code, severity: 'error', path, ...toParts(message, remedies[code] ?? '')}
}

/** A message of ours has its remedy in it, as the Studio shows it: “Required. Fill in this field.”. The validator’s own are one sentence. */
const toParts = (message: string, remedy: string) => {
  const own = /^(?:(Required)\.|(.+?[.!?])) (\p{Lu}.+\.)$/u.exec(message)
  return {message: own?.[1] ?? own?.[2] ?? message, remedy: own?.[3] ?? remedy}
}

/** What to do about the validator's own messages, where they do not say it. */
const remedies: Readonly<Record<string, string>> = {
  'value.required': 'Fill in this field.',
  'value.not-allowed': 'Choose one of the values that the field offers.',
  'value.type-mismatch': 'Clear this field, and fill it in again.',
  'array.duplicate-item': 'Remove one of the two.',
  'array.minimum-length': 'Add what is missing.',
  'array.maximum-length': 'Remove those that matter least.',
  'date.invalid-format': 'Choose the day again, as in 2026-01-31.',
  'number.integer': 'Write a whole number.',
  'number.minimum': 'Write a higher number.',
  'number.maximum': 'Write a lower number.',
  'string.regex-mismatch': 'Write it in the form that the description of the field shows.',
  'string.url.invalid': 'Write a whole address, as in https://example.org.',
  'string.url.scheme-not-allowed':
    'Start the address with https://, or as the description of the field says.',
  'string.url.credentials-not-allowed': 'Remove the name and password from the address.',
  'reference.invalid': 'Choose another document, or create and publish the missing one.',
  'reference.not-published': 'Publish the document that it refers to, or choose another.',
  'slug.invalid-type': 'Press “Generate” to make the address again.',
  'slug.missing-current': 'Press “Generate” to make the address, or write it.',
  'slug.not-unique': 'Change the last part of the address.',
  'asset.required': 'Upload a picture, or remove it.',
  'validation.exception':
    'Run the check again. Where it stays, look whether the lake answers, and tell a developer.',
}
