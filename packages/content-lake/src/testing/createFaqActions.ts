import type {SanityClient} from '@sanity/client'

/** What an editor does to one document, `faq`. */
export function createFaqActions(client: SanityClient) {
  const ids = {draftId: 'drafts.faq', publishedId: 'faq'}
  return {
    createDraft: () =>
      client.action({
        actionType: 'sanity.action.document.create',
        publishedId: 'faq',
        attributes: {_id: 'drafts.faq', _type: 'faq', title: 'one'},
        ifExists: 'fail',
      }),
    publish: (conditions: {ifDraftRevisionId?: string; ifPublishedRevisionId?: string} = {}) =>
      client.action({actionType: 'sanity.action.document.publish', ...ids, ...conditions}),
    edit: (title: string) =>
      client.action({actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title}}}),
  }
}

/** The error of a promise that fails, with whatever fields it has; an empty object for one that does not. */
export function toFailure(promise: Promise<unknown>): Promise<object> {
  return promise.then(
    () => ({}),
    (error: unknown) => Object(error),
  )
}
