/** How to reach the provider. */
export const providerContactFields = `_id, language, name, telephone` as const

/** Whom a page invites to call. */
export const providerContactField = `
  "provider": *[_type == "provider" && language == ^.language] | order(_id)[0]{${providerContactFields}}
` as const
