import {hashContent} from '@iop-content/schemas/review'
import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from '../../../../schemas/src/validation/Examples.ts'
import {toDocument, type Case, type Change} from './Case.ts'

/** Puts each example into a copy of this document: one case for each. */
export function toCases<Value>(
  rules: string,
  base: SanityDocumentLike,
  {good, bad}: Examples<Value>,
  toChange: (value: Value, name: string) => Change,
  where?: {readonly name: string; readonly place: string},
): Promise<Case[]> {
  const toCase =
    (verdict: Case['verdict']) =>
    async (value: Value, index: number): Promise<Case> => {
      const name = `${base._id}-${(where?.name ?? rules.split(' ')[0] ?? '').toLowerCase()}-${verdict}-${index}`
      const slug = 'slug' in base ? {slug: {_type: 'slug', current: name}} : {}
      const {fields, beside = []} = toChange(value, name)
      const document = await withHash(toDocument({...base, ...slug, _id: name, ...fields}))
      const at = where && {set: where.name, place: where.place}
      return {rules, ...at, verdict, document, beside: beside.map(toDocument)}
    }
  return Promise.all([...good.map(toCase('good')), ...bad.map(toCase('bad'))])
}

/** Examples write `now` for the hash of what the document says. */
async function withHash<Document extends SanityDocumentLike>(
  document: Document,
): Promise<Document> {
  const hash = await hashContent(document)
  const withHashIn = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null && name in value
      ? {...value, [name]: Reflect.get(value, name) === 'now' ? hash : Reflect.get(value, name)}
      : value
  return {
    ...document,
    ...('review' in document && {review: withHashIn(document['review'], 'reviewedHash')}),
    ...(document['contentHash'] === 'now' && {contentHash: hash}),
  }
}
