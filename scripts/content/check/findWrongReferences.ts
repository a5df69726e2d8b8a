import type {Finding} from '@iop-content/schemas/validation'
import type {Path, SchemaType} from '@sanity/types'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The types that a reference may lead to, or undefined for what is no reference. */
const toTargets = (type: SchemaType): readonly SchemaType[] | undefined =>
  'to' in type && Array.isArray(type.to) ? type.to : undefined

const toMembers = (type: SchemaType): readonly SchemaType[] =>
  'of' in type && Array.isArray(type.of) ? type.of : []

const toFields = (type: SchemaType): readonly {name: string; type: SchemaType}[] =>
  'fields' in type && Array.isArray(type.fields) ? type.fields : []

/**
 * Finds references to documents of types that their fields do not allow. The Studio offers none of those, but an import can bring
 * them in. `typeOf` gives the type of the document with an id, or undefined where there is none, which the validator itself finds.
 */
export function findWrongReferences(
  document: Fields,
  type: SchemaType,
  typeOf: (id: string) => string | undefined,
): readonly Finding[] {
  const find = (value: unknown, schemaType: SchemaType, path: Path): readonly Finding[] => {
    const targets = toTargets(schemaType)
    if (targets) return isObject(value) ? findHere(value, targets, path) : []
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) => {
        const member = toMember(item, toMembers(schemaType))
        const key =
          isObject(item) && typeof item['_key'] === 'string' ? {_key: item['_key']} : index
        return member ? find(item, member, [...path, key]) : []
      })
    }
    if (!isObject(value)) return []
    return toFields(schemaType).flatMap(({name, type: field}) =>
      find(value[name], field, [...path, name]),
    )
  }

  const findHere = (
    {_ref}: Fields,
    targets: readonly SchemaType[],
    path: Path,
  ): readonly Finding[] => {
    const found = typeof _ref === 'string' ? typeOf(_ref) : undefined
    if (found === undefined || targets.some(({name}) => name === found)) return []
    const allowed = targets.map(({title, name}) => `“${title ?? name}”`).join(', ')
    return [
      {
        rule: 'wrongReference',
        severity: 'error',
        path,
        message: `This leads to ${String(_ref)}, a document of the type “${found}”.`,
        remedy: `Choose one of these types: ${allowed}.`,
      },
    ]
  }

  return find(document, type, [])
}

function toMember(item: unknown, members: readonly SchemaType[]): SchemaType | undefined {
  const itemType = isObject(item) ? item['_type'] : undefined
  return (
    members.find(({name}) => name === itemType) ?? (members.length === 1 ? members[0] : undefined)
  )
}
