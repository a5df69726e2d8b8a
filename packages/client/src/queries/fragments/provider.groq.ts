/** Whom a page invites to call. */
export const providerContactField = `
  "provider": *[_type == "provider" && language == $language] | order(_id asc)[0]{_id, name, telephone}
` as const
