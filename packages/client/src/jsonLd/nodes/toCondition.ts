import type {MedicalConditionLeaf} from 'schema-dts'
import type {ProgramPageCondition} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import type {Scope} from '../Scope.ts'

/** A condition that people have, named by the page of its own. */
export function toCondition(
  {
    slug,
    title,
    alternateName,
    summary,
  }: Pick<ProgramPageCondition, 'alternateName' | 'slug' | 'summary' | 'title'>,
  scope: Scope,
) {
  const url = scope.toUrl({_type: 'condition', slug, language: scope.language})
  return createNode<MedicalConditionLeaf>(`${url}#condition`, {
    '@type': 'MedicalCondition',
    name: title,
    alternateName,
    description: summary,
    url,
  })
}
