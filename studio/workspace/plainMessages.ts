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
    'slug.not-unique': 'Another page has this address. Change one of them.',
  },
})
