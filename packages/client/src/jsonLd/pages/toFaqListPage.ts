import type {FAQPageLeaf} from 'schema-dts'
import {createNode} from '../createNode.ts'
import {toPageId, toWebSiteId} from '../ids.ts'
import type {FaqList} from '../JsonLdPage.ts'
import {toQuestion} from '../nodes/toQuestion.ts'
import {toPublisherReference} from '../nodes/toSiteNodes.ts'
import type {Scope} from '../Scope.ts'

/** A list of questions as a page; each question has a review of its own, the list has none. */
export function toFaqListPage(page: FaqList, scope: Scope): FAQPageLeaf & {'@id': string} {
  const {url, language, settings} = scope
  return createNode<FAQPageLeaf>(toPageId(url), {
    '@type': 'FAQPage',
    url,
    name: page.title,
    inLanguage: language,
    isPartOf: settings ? {'@id': toWebSiteId(scope)} : null,
    breadcrumb: {'@id': `${url}#breadcrumb`},
    publisher: toPublisherReference(scope),
    mainEntity: page.faqs.map((faq) => toQuestion(faq, scope)),
  })
}
