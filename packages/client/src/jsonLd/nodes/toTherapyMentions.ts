import type {TherapeuticProcedureLeaf} from 'schema-dts'
import type {ComponentTherapy} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import type {Scope} from '../Scope.ts'

/** The name of a therapy, apart from the page about it. */
export const toTherapyId = (url: string) => `${url}#therapy`

/** Therapies that a page speaks of, once each; their own pages say which kind of therapy they are. */
export function toTherapyMentions(therapies: readonly ComponentTherapy[], scope: Scope) {
  const unique = new Map(therapies.map((therapy) => [therapy._id, therapy]))
  return [...unique.values()].map(({slug, title, alternateName}) => {
    const url = scope.toUrl({_type: 'therapy', slug, language: scope.language})
    return createNode<TherapeuticProcedureLeaf>(toTherapyId(url), {
      '@type': 'TherapeuticProcedure',
      name: title,
      alternateName,
      url,
    })
  })
}
