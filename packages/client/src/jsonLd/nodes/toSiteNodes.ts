import type {MedicalOrganizationLeaf, WebSiteLeaf} from 'schema-dts'
import {toWebUrl} from '../../metadata/toWebUrl.ts'
import {createNode} from '../createNode.ts'
import {toOrganizationId, toWebSiteId} from '../ids.ts'
import type {JsonLdNode} from '../JsonLdGraph.ts'
import type {Scope} from '../Scope.ts'
import {toPostalAddress} from './toPostalAddress.ts'

/** The site that a page is part of. */
export function toWebSite(scope: Scope): readonly JsonLdNode[] {
  const {settings, home, language} = scope
  if (!settings) return []
  const website = createNode<WebSiteLeaf>(toWebSiteId(scope), {
    '@type': 'WebSite',
    url: home,
    name: settings.title,
    description: settings.description,
    inLanguage: language,
    publisher: toPublisherReference(scope),
  })
  return [website]
}

/** The organization behind the site. */
export function toPublisher(scope: Scope): readonly JsonLdNode[] {
  const publisher = scope.settings?.publisher
  if (!publisher) return []
  const organization = createNode<MedicalOrganizationLeaf>(toOrganizationId(publisher._id, scope), {
    '@type': 'MedicalOrganization',
    name: publisher.name,
    telephone: publisher.telephone,
    url: toWebUrl(publisher.url),
    address: toPostalAddress(publisher.address),
  })
  return [organization]
}

/** The publisher by its name in the graph. */
export function toPublisherReference(scope: Scope): {'@id': string} | null {
  const publisher = scope.settings?.publisher
  return publisher ? {'@id': toOrganizationId(publisher._id, scope)} : null
}
