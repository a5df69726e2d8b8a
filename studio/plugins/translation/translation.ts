import {definePlugin} from 'sanity'
import {confirmTranslationAction} from './confirmTranslationAction.ts'
import {translateAction} from './translateAction.ts'
import {reviewedTypes} from '../../review/reviewedTypes.ts'
import {translatedTypes} from './translatedTypes.ts'
import {translationBadge} from './translationBadge.ts'

/** Translations on the desk: made from an original, opened from it, and marked when it has changed. */
export const translation = definePlugin({
  name: 'translation',
  document: {
    actions: (actions, {schemaType}) =>
      translatedTypes.includes(schemaType)
        ? [...actions, confirmTranslationAction, translateAction]
        : actions,
    badges: (badges, {schemaType}) =>
      reviewedTypes.includes(schemaType) ? [...badges, translationBadge] : badges,
  },
})
