import {definePlugin} from 'sanity'
import {typesWithField} from '../../structure/typesWithField.ts'
import {createMoveAction} from './createMoveAction.ts'

const ordered = typesWithField('orderRank')
const moves = [createMoveAction(-1), createMoveAction(1)]

/** “Move up” and “Move down” for documents whose list is ordered by hand. */
export const placeInList = definePlugin({
  name: 'place-in-list',
  document: {
    actions: (actions, {schemaType}) =>
      ordered.includes(schemaType) ? [...actions, ...moves] : actions,
  },
})
