import {definePlugin} from 'sanity'
import {KeptHashInput} from './KeptHashInput.tsx'

/** Keeps the hash in a draft true to what it says while somebody edits it, so that lists and queries say what the form says. */
export const keptHash = definePlugin({
  name: 'kept-hash',
  form: {components: {input: KeptHashInput}},
})
