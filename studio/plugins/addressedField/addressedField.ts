import {definePlugin} from 'sanity'
import {AddressedFieldInput} from './AddressedFieldInput.tsx'

/** Links to a field put the keyboard into it: the Studio opens the field, and leaves the focus where it was. */
export const addressedField = definePlugin({
  name: 'addressed-field',
  form: {components: {input: AddressedFieldInput}},
})
