import type {MedicalWebPageLeaf} from 'schema-dts'
import type {Translation} from '../../generated/types.ts'
import type {MetadataPage} from '../../metadata/MetadataPage.ts'
import {toTranslations} from '../../metadata/toTranslations.ts'
import {createNode} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import type {Scope} from '../Scope.ts'

/** An original names its translations, a translation its original; two translations do not name each other. */
export function toTranslationFields(page: MetadataPage, scope: Scope) {
  const toWork = ({slug, language}: Translation) => {
    const url = scope.toUrl({_type: page._type, slug, language})
    return createNode<MedicalWebPageLeaf>(toPageId(url), {
      '@type': 'MedicalWebPage',
      url,
      inLanguage: language,
    })
  }
  const translations = toTranslations(page)
  if (page.translationState === 'original') return {workTranslation: translations.map(toWork)}
  const original = translations.find(({state}) => state === 'original')
  return {translationOfWork: original ? toWork(original) : null}
}
