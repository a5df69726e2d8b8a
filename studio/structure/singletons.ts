import {languages} from '@iop-content/schemas'
import type {DocumentActionComponent} from 'sanity'

/** Types of which there is one document a language. */
const singletonTypes: readonly string[] = ['provider', 'siteSettings', 'navigation']

/** True for a type of which there is exactly one document a language. */
export function isSingleton(typeName: string): boolean {
  return singletonTypes.includes(typeName)
}

/** The `_id` of the one document in a language: the type's name, as in `provider`, and `provider-es` for another language than the first. */
export function singletonId(typeName: string, language: string): string {
  return language === languages[0].value ? typeName : `${typeName}-${language}`
}

/** Actions that would make a second copy, or take the only one away. */
const refused: readonly unknown[] = ['duplicate', 'delete', 'unpublish']

/** The actions on offer for a document that is the only one of its kind: the site cannot do without it. */
export function withoutSingletonActions(
  actions: readonly DocumentActionComponent[],
): DocumentActionComponent[] {
  return actions.filter(({action}) => !refused.includes(action))
}
