import type {OrganizationLeaf, PersonLeaf} from 'schema-dts'
import type {Author} from '../../generated/types.ts'
import {toWebUrl} from '../../metadata/toWebUrl.ts'
import {createNode} from '../createNode.ts'
import {toOrganizationId, toPersonId} from '../ids.ts'
import type {Scope} from '../Scope.ts'

/** Who wrote a document; the publisher by its name in the graph. */
export function toAuthor(author: Author | null, scope: Scope) {
  if (!author) return null
  const {_id, _type, name} = author
  const url = toWebUrl(author.url)
  if (_type === 'person') {
    return createNode<PersonLeaf>(toPersonId(_id, scope), {'@type': 'Person', name, url})
  }
  const id = toOrganizationId(_id, scope)
  if (scope.settings?.publisher?._id === _id) return {'@id': id}
  return createNode<OrganizationLeaf>(id, {'@type': 'Organization', name, url})
}
