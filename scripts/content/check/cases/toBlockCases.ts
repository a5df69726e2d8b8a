import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from '../../../../schemas/src/validation/Examples.ts'
import {toDocument, type Case} from './Case.ts'

/** Puts all examples into one document, each into a block of its answer: one case for each, told apart by its place. */
export function toBlockCases<Value>(
  rules: string,
  base: SanityDocumentLike,
  {good, bad}: Examples<Value>,
  toBlock: (value: Value, key: string) => object,
): readonly Case[] {
  const name = `${base._id}-${rules.toLowerCase()}`
  const entries = [
    ...good.map((value, index) => ({value, verdict: 'good', key: `good-${index}`}) as const),
    ...bad.map((value, index) => ({value, verdict: 'bad', key: `bad-${index}`}) as const),
  ]
  const document = toDocument({
    ...base,
    _id: name,
    slug: {_type: 'slug', current: name},
    answer: entries.map(({value, key}) => toBlock(value, key)),
  })
  return entries.map(({verdict, key}) => ({
    rules,
    verdict,
    document,
    place: `answer[_key=="${key}"]`,
    beside: [],
  }))
}
