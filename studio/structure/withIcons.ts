import type {SchemaTypeDefinition} from '@sanity/types'
import {typeIcons} from './typeIcons.ts'

/** The same types, with the icons that lists and previews show. */
export function withIcons(types: readonly SchemaTypeDefinition[]): SchemaTypeDefinition[] {
  return types.map((type) => {
    const icon = typeIcons[type.name]
    return icon ? {...type, icon} : type
  })
}
