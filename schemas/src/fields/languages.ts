/** The languages that content may be written in, as BCP 47 tags. English comes first: it is the default. */
export const languages = [
  {title: 'English', value: 'en'},
  {title: 'Español', value: 'es'},
] as const
