/**
 * The language of the content that a query reads, as a BCP 47 tag, or a chain of them: what there is not in the first one
 * comes in the next.
 */
export const languageParam = {type: 'string', default: 'en', isList: true} as const

/** The last part of a page's address. */
export const slugParam = {type: 'string'} as const

/** A filter that may be left out. */
export const filterParam = {type: 'string', default: null} as const

/** The `cursor` of the last item that was read: the list goes on behind it. Left out, it begins. */
export const afterParam = {type: 'string', default: null} as const
