import type {MedicalWebPageLeaf} from 'schema-dts'
import type {Translation} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import type {Scope} from '../Scope.ts'

/** A page that may be a translation, or have some. */
export interface Translated {
  readonly _type: string
  readonly translationState: string
  readonly translations: readonly Translation[]
}

/** An original names its translations, a translation its original; two translations do not name each other. */
export function toTranslationFields(page: Translated, scope: Scope) {
  const toWork = ({slug, language}: Translation) => {
    const url = scope.toUrl({_type: page._type, slug, language})
    return createNode<MedicalWebPageLeaf>(toPageId(url), {
      '@type': 'MedicalWebPage',
      url,
      inLanguage: language,
    })
  }
  if (page.translationState === 'original') return {workTranslation: page.translations.map(toWork)}
  const original = page.translations.find(({state}) => state === 'original')
  return {translationOfWork: original ? toWork(original) : null}
}
