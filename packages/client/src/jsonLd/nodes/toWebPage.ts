import type {MedicalWebPageLeaf} from 'schema-dts'
import type {MetadataPage} from '../../metadata/MetadataPage.ts'
import {toHeadline} from '../../metadata/toHeadline.ts'
import {createNode} from '../createNode.ts'
import {toPageId, toWebSiteId} from '../ids.ts'
import type {Scope} from '../Scope.ts'
import {collectSources} from './collectSources.ts'
import {toAuthor} from './toAuthor.ts'
import {toCitation} from './toCitation.ts'
import {toImageObject} from './toImageObject.ts'
import {toPerson} from './toPerson.ts'
import {toPublisherReference} from './toSiteNodes.ts'
import {toTranslationFields} from './toTranslationFields.ts'

/** What a page is about, and what it is made of. */
export type WebPageParts = Pick<MedicalWebPageLeaf, 'about' | 'hasPart' | 'mainEntity' | 'mentions'>

/** A page as a document: who wrote it, what it cites, and who reviewed it where that review still holds. */
export function toWebPage(page: MetadataPage, parts: WebPageParts, scope: Scope) {
  const {url, language, settings, today} = scope
  const {title, description} = toHeadline(page)
  const {state, lastReviewed, nextReviewDue, reviewedBy} = page.review
  const isOverdue = today && nextReviewDue && nextReviewDue < today
  const isReviewed = state === 'current' && !isOverdue
  return createNode<MedicalWebPageLeaf>(toPageId(url), {
    '@type': 'MedicalWebPage',
    url,
    name: title,
    description,
    inLanguage: language,
    isPartOf: settings ? {'@id': toWebSiteId(scope)} : null,
    breadcrumb: {'@id': `${url}#breadcrumb`},
    primaryImageOfPage: 'image' in page ? toImageObject(page.image, scope) : null,
    author: 'author' in page ? toAuthor(page.author, scope) : null,
    publisher: toPublisherReference(scope),
    dateModified: page._updatedAt,
    lastReviewed: isReviewed ? lastReviewed : null,
    reviewedBy: isReviewed && reviewedBy ? toPerson(reviewedBy, scope) : null,
    citation: collectSources(page).map((source) => toCitation(source, scope)),
    ...toTranslationFields(page, scope),
    ...parts,
  })
}
