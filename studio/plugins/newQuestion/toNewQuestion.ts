import type {SanityDocumentLike} from '@sanity/types'

/** A draft of a question for a page, and the patches that put it at the end of the page's questions. */
export interface NewQuestion {
  readonly question: SanityDocumentLike
  readonly patches: readonly Readonly<Record<string, unknown>>[]
  /** Where the reference stands in the page. */
  readonly path: readonly [string, {readonly _key: string}]
}

/**
 * Makes a question that belongs to a page: in its language, by its author, with its owner. `start` is what a new question starts with,
 * `id` its published `_id`, `key` the reference's. The reference is weak until the question is published.
 */
export function toNewQuestion(
  page: Readonly<Record<string, unknown>>,
  start: Readonly<Record<string, unknown>>,
  {id, key}: {readonly id: string; readonly key: string},
): NewQuestion {
  const taken = Object.entries(page).filter(
    ([name, value]) => ['language', 'owner', 'author'].includes(name) && value,
  )
  const reference = {
    _key: key,
    _type: 'reference',
    _ref: id,
    _weak: true,
    _strengthenOnPublish: {type: 'faq'},
  }
  return {
    question: {...start, ...Object.fromEntries(taken), _id: `drafts.${id}`, _type: 'faq'},
    patches: [{setIfMissing: {faqs: []}}, {insert: {after: 'faqs[-1]', items: [reference]}}],
    path: ['faqs', {_key: key}],
  }
}
