import type {DefinedTermLeaf, DefinedTermSetLeaf, WebPageLeaf} from 'schema-dts'
import type {GlossaryTerm} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** A term with its definition, in the glossary of its language. */
export function toGlossaryTermThings(page: GlossaryTerm, scope: Scope): PageThings {
  const {url, root, language} = scope
  const glossary = createNode<DefinedTermSetLeaf>(`${root}#glossary-${language}`, {
    '@type': 'DefinedTermSet',
    inLanguage: language,
  })
  const term = createNode<DefinedTermLeaf>(`${url}#term`, {
    '@type': 'DefinedTerm',
    name: page.term,
    alternateName: page.alternateName,
    description: page.definition,
    url,
    inDefinedTermSet: glossary,
    subjectOf: page.seeAlso ? toSubject({...page.seeAlso, language}, scope) : null,
    mainEntityOfPage: {'@id': toPageId(url)},
  })
  return {parts: {mainEntity: {'@id': term['@id']}}, things: [term]}
}

function toSubject(
  page: {_type: string; slug: string; language: string; title: string},
  scope: Scope,
) {
  const url = scope.toUrl(page)
  return createNode<WebPageLeaf>(toPageId(url), {'@type': 'WebPage', name: page.title, url})
}
