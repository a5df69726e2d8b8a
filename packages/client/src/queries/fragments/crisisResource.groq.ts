/** A way to immediate help. */
export const crisisResourceFields = `
  _id, name, summary, kind, availability, areaServed, verifiedOn,
  contacts[]{_key, channel, value, instructions, contactLanguage}
` as const

/** The immediate help that every page about treatment offers, in the page's language. */
export const crisisResourcesField = `
  "crisisResources": *[_type == "crisisResource" && language == $language] | order(orderRank asc)[0...20]{${crisisResourceFields}}
` as const
