import type {MedicalOrganizationLeaf} from 'schema-dts'
import type {Provider} from '../../generated/types.ts'
import {toWebUrl} from '../../metadata/toWebUrl.ts'
import {createNode} from '../createNode.ts'
import {toOrganizationId, toPageId} from '../ids.ts'
import {toImageObject} from '../nodes/toImageObject.ts'
import {toPostalAddress} from '../nodes/toPostalAddress.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** The provider as an organization; only its locations are clinics. */
export function toProviderThings(page: Provider, scope: Scope): PageThings {
  const organization = createNode<MedicalOrganizationLeaf>(toOrganizationId(page._id, scope), {
    '@type': 'MedicalOrganization',
    name: page.name,
    description: page.description,
    telephone: page.telephone,
    url: toWebUrl(page.url),
    image: toImageObject(page.image, scope),
    address: toPostalAddress(page.address),
    mainEntityOfPage: {'@id': toPageId(scope.url)},
  })
  return {parts: {mainEntity: {'@id': organization['@id']}}, things: [organization]}
}
