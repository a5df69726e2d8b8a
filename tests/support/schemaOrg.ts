import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** What schema.org defines, as its published statements say: by the names without their address. */
export interface Vocabulary {
  /** A type and all that it is a kind of; empty where there is no such type. */
  readonly toTypes: (type: string) => ReadonlySet<string>
  /** The types that have a property; empty where there is no such property. */
  readonly toDomain: (property: string) => ReadonlySet<string>
  /** The types of a property's values. */
  readonly toRange: (property: string) => ReadonlySet<string>
  /** The enumerations that a name is a member of. */
  readonly toEnumerations: (member: string) => ReadonlySet<string>
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'
const none: ReadonlySet<string> = new Set()

/** Reads the vocabulary in its current version, with the parts that are pending. */
export function loadVocabulary(): Vocabulary {
  const path = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'))
  const statements = new Map<string, Map<string, Set<string>>>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, subject, predicate, object] = /^<([^>]*)> <([^>]*)> <([^>]*)> /.exec(line) ?? []
    if (!subject || !predicate || !object) continue
    const subjects = statements.get(predicate) ?? new Map<string, Set<string>>()
    const objects = subjects.get(toName(subject)) ?? new Set()
    statements.set(predicate, subjects.set(toName(subject), objects.add(toName(object))))
  }
  const read = (predicate: string, subject: string) =>
    statements.get(predicate)?.get(subject) ?? none
  const toTypes = (type: string): ReadonlySet<string> => {
    const kinds = [...read(rdf, type)]
    if (!kinds.some((kind) => /#Class$|^DataType$/.test(kind))) return none
    return new Set([type, ...[...read(subClassOf, type)].flatMap((parent) => [...toTypes(parent)])])
  }
  return {
    toTypes,
    toDomain: (property) => read('http://schema.org/domainIncludes', property),
    toRange: (property) => read('http://schema.org/rangeIncludes', property),
    toEnumerations: (member) => read(rdf, member),
  }
}

const toName = (address: string) => address.replace(/^https?:\/\/schema\.org\//, '')
