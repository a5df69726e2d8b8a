import {definePlugin} from 'sanity'
import {GuardedInput} from './GuardedInput.tsx'

/** Files that no page could show are refused before they are uploaded, with what to do. */
export const imageUploads = definePlugin({
  name: 'image-uploads',
  form: {components: {input: GuardedInput}},
})
