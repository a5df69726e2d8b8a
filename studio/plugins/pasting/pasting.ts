import {definePlugin} from 'sanity'
import {PastingInput} from './PastingInput.tsx'

/** Headings that are pasted from a word processor or a web page become headings of ours. */
export const pasting = definePlugin({
  name: 'pasting',
  form: {components: {input: PastingInput}},
})
