import {definePlugin} from 'sanity'
import {NamedTextInput} from './NamedTextInput.tsx'

/** Editors of texts say which field they are. */
export const namedTexts = definePlugin({
  name: 'named-texts',
  form: {components: {input: NamedTextInput}},
})
