import type {DocumentActionComponent} from 'sanity'

/** Types of which there is one document; its `_id` is the type's name. */
const singletonTypes: readonly string[] = ['provider']

/** True for a type of which there is exactly one document. */
export function isSingleton(typeName: string): boolean {
  return singletonTypes.includes(typeName)
}

/** A second copy, and the loss of the only one, are not on offer. */
export function withoutSingletonActions(
  actions: readonly DocumentActionComponent[],
): DocumentActionComponent[] {
  return actions.filter(({action}) => action !== 'duplicate' && action !== 'delete')
}
