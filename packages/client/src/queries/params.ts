/** The language of the content that a query reads, or a chain of them. */
export const languageParam = {
  type: 'string',
  default: 'en',
  isList: true,
  description:
    "A language as the content names it, such as `es`; English unless given. A list is a chain, such as `['es', 'en']`: what there is not in the first comes in the next, and slugs may be those of any of them.",
} as const

/** The same, for what is read in every language unless told otherwise. */
export const anyLanguageParam = {
  ...languageParam,
  default: null,
  description:
    "A language as the content names it, such as `es`, or a chain such as `['es', 'en']`, of which each page comes in the first that it has. Every language unless given.",
} as const

/** The last part of a page's address. */
export const slugParam = {
  type: 'string',
  description: 'The last part of the page’s address.',
} as const

/** Keeps what belongs to a topic. */
export const topicParam = {
  type: 'string',
  default: null,
  description: 'The slug of a topic: questions of others are left out.',
} as const

/** Keeps what a program page names. */
export const pageParam = {
  type: 'string',
  default: null,
  description: 'The slug of a program page: what it does not name is left out.',
} as const

/** Where a list goes on. */
export const afterParam = {
  type: 'string',
  default: null,
  description:
    'The `cursor` of the last item so far: the list goes on behind it, until nothing comes. `fetchAll` does this.',
} as const

/** What to look for. */
export const textParam = {
  type: 'string',
  description:
    'Words, of which the last may be unfinished. Capitals make no difference, accents do.',
} as const
