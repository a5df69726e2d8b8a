/** Who wrote a document: a person or the organization. */
export const authorField = `"author": author->{_id, _type, name, url}` as const
