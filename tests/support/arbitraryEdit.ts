import type {SanityClient, Transaction} from '@sanity/client'
import fc from 'fast-check'

interface Editable {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** What an editor may do to a document, in one transaction. */
export interface Edit {
  /** Whether anything but drafts is written. */
  readonly isPublic: boolean
  write(client: SanityClient): Transaction
  toString(): string
}

/** An edit to one of these documents, or to a copy of one: of a value or reference anywhere in it, of a whole field, of a draft, or of all. */
export function arbitraryEdit(documents: readonly Editable[]): fc.Arbitrary<Edit> {
  return fc.constantFrom(...documents).chain((document) => {
    const {_id: id} = document
    const draftId = `drafts.${id}`
    const leaves = toLeaves(document).filter(({path}) => !path.startsWith('_'))
    const fields = Object.keys(document).filter((name) => !name.startsWith('_'))
    const change = fc
      .constantFrom(...leaves)
      .chain(({path, value}) =>
        toNewValue(path, value, document, documents).map((next) => ({[path]: next})),
      )
    return fc.oneof(
      {
        weight: 3,
        arbitrary: change.map((set) => toEdit(true, `set ${id}`, set, (t) => t.patch(id, {set}))),
      },
      fc
        .constantFrom(...fields)
        .map((field) => toEdit(true, `unset ${id}`, field, (t) => t.patch(id, {unset: [field]}))),
      change.map((set) =>
        toEdit(false, `draft ${id}`, set, (t) =>
          t.createOrReplace({...document, _id: draftId}).patch(draftId, {set}),
        ),
      ),
      change.map((set) =>
        toEdit(true, `publish ${id}`, set, (t) =>
          t.createOrReplace(document).patch(id, {set}).delete(draftId),
        ),
      ),
      change.map((set) =>
        toEdit(true, `copy ${id}`, set, (t) =>
          t.createOrReplace({...document, _id: `copy-of-${id}`}).patch(`copy-of-${id}`, {set}),
        ),
      ),
      fc.constant(toEdit(true, `delete ${id}`, {}, (t) => t.delete(id))),
    )
  })
}

function toEdit(
  isPublic: boolean,
  what: string,
  details: unknown,
  apply: (transaction: Transaction) => Transaction,
): Edit {
  return {
    isPublic,
    write: (client) => apply(client.transaction()),
    toString: () => `${what}: ${JSON.stringify(details)}`,
  }
}

/** Another value of the same kind: for a reference, another document of the same type. */
function toNewValue(
  path: string,
  value: unknown,
  {language}: Editable,
  documents: readonly Editable[],
): fc.Arbitrary<unknown> {
  if (path.endsWith('_ref')) {
    const type = documents.find(({_id}) => _id === value)?._type
    return fc.constantFrom(...documents.filter(({_type}) => _type === type).map(({_id}) => _id))
  }
  if (path === 'language') return fc.constantFrom(language, 'es')
  if (typeof value === 'number') return fc.nat(50)
  return typeof value === 'boolean' ? fc.boolean() : fc.constant(`${String(value)}, edited`)
}

/** Every text, number and boolean of a value, with its path. */
function toLeaves(value: unknown, path = ''): readonly {path: string; value: unknown}[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => toLeaves(item, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return [{path, value}]
  return Object.entries(value)
    .filter(([name]) => name !== '_key' && name !== '_type')
    .flatMap(([name, inner]) => toLeaves(inner, path ? `${path}.${name}` : name))
}
