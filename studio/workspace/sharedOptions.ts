import {schemaTypes} from '@iop-content/schemas'
import type {WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {StudioIcon} from '../components/StudioIcon.tsx'
import {CountedInput} from '../inputs/CountedInput.tsx'
import {whereUsedInspector} from '../inspectors/whereUsedInspector.ts'
import {addressedField} from '../plugins/addressedField/addressedField.ts'
import {clinicalReview} from '../plugins/clinicalReview/clinicalReview.ts'
import {contentHealthTool} from '../plugins/contentHealth/contentHealthTool.ts'
import {imageUploads} from '../plugins/imageUploads/imageUploads.ts'
import {keptHash} from '../plugins/keptHash/keptHash.ts'
import {namedTexts} from '../plugins/namedTexts/namedTexts.ts'
import {newQuestion} from '../plugins/newQuestion/newQuestion.ts'
import {pasting} from '../plugins/pasting/pasting.ts'
import {placeInList} from '../plugins/placeInList/placeInList.ts'
import {translation} from '../plugins/translation/translation.ts'
import {previewTools} from '../presentation/previewTools.ts'
import {deskStructure} from '../structure/deskStructure.ts'
import {isSingleton, withoutSingletonActions} from '../structure/singletons.ts'
import {withIcons} from '../structure/withIcons.ts'
import {studioTemplates} from '../templates/studioTemplates.ts'
import {plainMessages} from './plainMessages.ts'
import {previewUrl} from './previewUrl.ts'

/** What the Studio is, wherever its content lives. */
export function sharedOptions() {
  return {
    name: 'default',
    title: 'IOP Content',
    basePath: '/',
    icon: StudioIcon,
    plugins: [
      structureTool({name: 'desk', title: 'Desk', structure: deskStructure}),
      ...previewTools(previewUrl()),
      addressedField(),
      clinicalReview(),
      contentHealthTool(),
      imageUploads(),
      keptHash(),
      namedTexts(),
      newQuestion(),
      pasting(),
      placeInList(),
      translation(),
    ],
    i18n: {bundles: [plainMessages]},
    form: {components: {input: CountedInput}},
    schema: {
      types: withIcons(schemaTypes),
      templates: studioTemplates,
    },
    document: {
      actions: (actions, {schemaType}) =>
        isSingleton(schemaType) ? withoutSingletonActions(actions) : actions,
      inspectors: [whereUsedInspector],
    },
  } satisfies Partial<WorkspaceOptions>
}
