/** A source as a reference list names it. */
export const sourceFields = `
  _id, title, sourceType, "authors": coalesce(authors, []), publisher, isPartOf, yearPublished, url, doi
` as const
