import {defineLocaleResourceBundle} from 'sanity'

/** What the Studio itself says of a wrong value, with what to do: our own rules do so already. */
export const plainMessages = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'validation',
  resources: {
    'generic.required': 'Required. Fill in this field.',
    'generic.not-allowed': 'Choose one of the values that the field offers.',
    'array.minimum-length': 'Add at least {{minLength}}.',
    'array.item-duplicate': 'This is in the list twice. Remove one.',
    'array.minimum-length_blocks': 'Write at least {{minLength}} paragraphs.',
    'array.maximum-length': 'Keep at most {{maxLength}}: remove those that matter least.',
    'date.invalid-format': 'This is no day. Choose it again, as in 2026-01-31.',
    'number.non-integer': 'Write a whole number.',
    'number.minimum': 'Write {{minNumber}} or a higher number.',
    'number.maximum': 'Write {{maxNumber}} or a lower number.',
    'object.reference-not-published':
      'Readers do not see that document yet. Publish it, or choose another.',
    'slug.missing-current': 'Press “Generate” to make the address, or write it.',
    'slug.not-unique': 'Another page has this address. Change one of them.',
    'string.regex-does-not-match':
      'This is no {{name}}. Write it in the form that the description of the field shows.',
    'string.url.disallowed-scheme':
      'Start the address with https://, or as the description of the field says.',
    'string.url.includes-credentials': 'Remove the name and password from the address.',
    'string.url.invalid': 'This is no address. Write all of it, as in https://example.org.',
    'string.url.not-absolute': 'Write the whole address, as in https://example.org.',
  },
})
