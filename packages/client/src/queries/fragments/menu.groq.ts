import {targetFields} from './target.groq.ts'

/** The entries of a menu that lead somewhere: to `page`, or, where that is null, to `path`. */
export const menuItems =
  `[defined(path) || defined(page->slug.current)]{_key, label, path, page->{${targetFields}}}` as const
