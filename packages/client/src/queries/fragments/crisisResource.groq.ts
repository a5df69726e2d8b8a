import {isBest} from './language.groq.ts'

/** A way to immediate help. */
export const crisisResourceFields = `
  _id, language, name, summary, kind, availability, areaServed, verifiedOn,
  contacts[]{_key, channel, value, instructions, contactLanguage}
` as const

/** The immediate help that every page about treatment offers, in the page's language. */
export const crisisResourcesField = `
  "crisisResources": *[_type == "crisisResource" && language == ^.language] | order(orderRank)[0...20]{${crisisResourceFields}}
` as const

/** The immediate help that every page of a site offers, each in the first language of the chain that has it. */
export const siteCrisisResourcesField = `
  "crisisResources": *[_type == "crisisResource" && ${isBest}] | order(orderRank)[0...20]{${crisisResourceFields}}
` as const
