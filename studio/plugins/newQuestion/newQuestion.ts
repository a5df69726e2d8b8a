import {definePlugin} from 'sanity'
import {newQuestionAction} from './newQuestionAction.ts'

/** “New question for this page” on program pages. */
export const newQuestion = definePlugin({
  name: 'new-question',
  document: {
    actions: (actions, {schemaType}) =>
      schemaType === 'programPage' ? [...actions, newQuestionAction] : actions,
  },
})
