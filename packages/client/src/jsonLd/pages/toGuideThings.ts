import type {ArticleLeaf, WebPageElementLeaf} from 'schema-dts'
import type {Guide} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import {toAuthor} from '../nodes/toAuthor.ts'
import {toMythContent} from '../nodes/toMythContent.ts'
import {toPublisherReference} from '../nodes/toSiteNodes.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** A guide as an article with its sections, and the myths that they hold. */
export function toGuideThings(page: Guide, scope: Scope): PageThings {
  const {url, language} = scope
  const myths = page.sections
    .flatMap(({body}) => body)
    .flatMap((block) => (block._type === 'mythEmbed' && block.myth ? [block.myth] : []))
  const sections = page.sections.map(({anchor, heading}) =>
    // The name has a prefix, so that no heading takes that of another thing.
    createNode<WebPageElementLeaf>(`${url}#section-${encodeURIComponent(anchor)}`, {
      '@type': 'WebPageElement',
      name: heading,
      url: `${url}#${encodeURIComponent(anchor)}`,
    }),
  )
  const article = createNode<ArticleLeaf>(`${url}#article`, {
    '@type': 'Article',
    headline: page.title,
    abstract: page.summary,
    inLanguage: language,
    dateModified: page._updatedAt,
    author: toAuthor(page.author, scope),
    publisher: toPublisherReference(scope),
    mainEntityOfPage: {'@id': toPageId(url)},
    hasPart: [...sections, ...myths.map((myth) => toMythContent(myth, scope))],
  })
  return {parts: {mainEntity: {'@id': article['@id']}}, things: [article]}
}
