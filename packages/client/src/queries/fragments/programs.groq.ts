/** The programs that refer to a document. */
export const programsField = `
  "programs": *[_type == "programPage" && language == ^.language && references(^._id)] | order(title asc)[0...20]{
    _id, language, title, "slug": slug.current
  }
` as const
