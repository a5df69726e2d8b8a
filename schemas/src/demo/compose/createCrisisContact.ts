/** One way to reach a crisis resource; in English, unless told otherwise. */
export const createCrisisContact = (
  channel: string,
  value: string,
  instructions: string,
  contactLanguage = 'en',
) => ({_type: 'crisisContact', channel, value, instructions, contactLanguage}) as const
