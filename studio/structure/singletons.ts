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

/** A second copy, and the loss of the only one, are not on offer. */
export function withoutSingletonActions(
  actions: readonly DocumentActionComponent[],
): DocumentActionComponent[] {
  return actions.filter(({action}) => action !== 'duplicate' && action !== 'delete')
}
