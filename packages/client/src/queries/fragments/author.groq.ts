/** Who wrote a document: a person or the organization. */
export const authorField = `author->{_id, _type, name, url}` as const
