import {schemaTypes} from '@iop-content/schemas'
import {toFinding} from '@iop-content/schemas/validation'
import type {Path, SanityDocumentLike, ValidationContext} from '@sanity/types'
import type {ShownFinding} from '../Findings.ts'
import {languageRules} from './languageRules.ts'
import {recordValidators} from './recordValidators.ts'
import {createSchemaResolver, isRecord, type SchemaNode} from './createSchemaResolver.ts'

/** A value in a document, its type, and the way to it. */
interface Place {
  readonly value: unknown
  readonly node: SchemaNode
  readonly parent: unknown
  readonly path: Path
  readonly titles: readonly string[]
}

const resolve = createSchemaResolver(schemaTypes)

/** What the rules say about the language of a document: the same rules, with the same outcome, as in its form. */
export function findInDocument(document: SanityDocumentLike): readonly ShownFinding[] {
  const type = schemaTypes.find(({name}) => name === document._type)
  if (!type) return []
  const root = {value: document, node: resolve(type), parent: undefined, path: [], titles: []}
  return visit(root, document)
}

function visit(place: Place, document: SanityDocumentLike): readonly ShownFinding[] {
  const {value, node} = place
  if (value === undefined || value === null) return []
  return [
    ...findHere(place, document),
    ...fieldsOf(node, value, place).flatMap((inner) => visit(inner, document)),
    ...itemsOf(node, value, place).flatMap((inner) => visit(inner, document)),
  ]
}

function findHere(place: Place, document: SanityDocumentLike): readonly ShownFinding[] {
  const {value, node, parent, path, titles} = place
  // why: rules about language look at the document and at what is around a value; those that ask the lake fail, and are left out.
  const context = {document, parent, path, environment: 'studio'} as unknown as ValidationContext
  return recordValidators(node.validation)
    .flatMap((validator) => {
      const answer = validator(value, context)
      if (answer instanceof Promise) answer.catch(() => undefined)
      return Array.isArray(answer) ? answer : []
    })
    .map((error) => toFinding({code: '', ...error, path: [...path, ...(error.path ?? [])]}))
    .filter(({rule}) => languageRules.has(rule))
    .map((finding) => ({...finding, field: titles.join(' › ')}))
}

function fieldsOf(node: SchemaNode, value: unknown, place: Place): readonly Place[] {
  if (!isRecord(value)) return []
  const fields = (node.fields ?? []).map(resolve).map((field): Place => ({
    value: value[field.name],
    node: field,
    parent: value,
    path: [...place.path, field.name],
    titles: [...place.titles, field.title ?? field.name],
  }))
  const annotations = (node.marks?.annotations ?? []).map(resolve)
  return [
    ...fields,
    ...members(value['markDefs'], annotations, {...place, path: [...place.path, 'markDefs']}),
  ]
}

function itemsOf(node: SchemaNode, value: unknown, place: Place): readonly Place[] {
  return members(value, (node.of ?? []).map(resolve), place)
}

function members(list: unknown, types: readonly SchemaNode[], place: Place): readonly Place[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index): readonly Place[] => {
    const type = isRecord(item) ? item['_type'] : 'string'
    const node = types.find(({name}) => name === type)
    if (!node) return []
    const isText = type === 'block'
    return [
      {
        value: item,
        node,
        parent: list,
        path: [
          ...place.path,
          isRecord(item) && typeof item['_key'] === 'string' ? {_key: item['_key']} : index,
        ],
        titles: isText ? place.titles : [...place.titles, `${index + 1}`],
      },
    ]
  })
}
