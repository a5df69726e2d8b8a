import type {HealthTopicContentLeaf} from 'schema-dts'
import type {ProgramPageMyth} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import type {Scope} from '../Scope.ts'

/**
 * What is true about a misconception, named by the page of its own. The misconception itself is left out: a reader of
 * data would take it for a statement of the page.
 */
export function toMythContent(
  myth: Pick<ProgramPageMyth, '_type' | 'fact' | 'language' | 'slug' | 'whyItMisleads'>,
  scope: Scope,
): HealthTopicContentLeaf & {'@id': string} {
  const url = scope.toUrl(myth)
  return createNode<HealthTopicContentLeaf>(`${url}#myth`, {
    '@type': 'HealthTopicContent',
    headline: myth.fact,
    abstract: myth.whyItMisleads,
    url,
    inLanguage: myth.language,
    hasHealthAspect: 'https://schema.org/MisconceptionsHealthAspect',
  })
}
