import type {
  BookLeaf,
  CreativeWorkLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PropertyValueLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  WebPageLeaf,
} from 'schema-dts'
import type {Source} from '../../generated/types.ts'
import {toWebUrl} from '../../metadata/toWebUrl.ts'
import {createNode, createPart} from '../createNode.ts'
import type {Scope} from '../Scope.ts'

type Work = BookLeaf | CreativeWorkLeaf | ReportLeaf | ScholarlyArticleLeaf | WebPageLeaf

const types = new Map<string, Work['@type']>([
  ['book', 'Book'],
  ['governmentPublication', 'Report'],
  ['journalArticle', 'ScholarlyArticle'],
  ['webPage', 'WebPage'],
])

/** A source as a work that a page cites. */
export function toCitation(source: Source, {root}: Scope): Work & {'@id': string} {
  const {_id, title, doi, url, authors, publisher, isPartOf, yearPublished} = source
  return createNode<Work>(`${root}#source-${_id}`, {
    '@type': types.get(source.sourceType) ?? 'CreativeWork',
    name: title,
    url: toWebUrl(url) ?? (doi ? toWebUrl(`https://doi.org/${doi}`) : null),
    identifier: doi
      ? createPart<PropertyValueLeaf>({'@type': 'PropertyValue', propertyID: 'DOI', value: doi})
      : null,
    author: authors.map((name) => createPart<PersonLeaf>({'@type': 'Person', name})),
    publisher: publisher
      ? createPart<OrganizationLeaf>({'@type': 'Organization', name: publisher})
      : null,
    isPartOf: isPartOf
      ? createPart<CreativeWorkLeaf>({'@type': 'CreativeWork', name: isPartOf})
      : null,
    datePublished: yearPublished === null ? null : String(yearPublished),
  })
}
