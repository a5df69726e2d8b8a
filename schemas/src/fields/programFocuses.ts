/** What a program treats. */
export const programFocuses = [
  {title: 'Mental health conditions', value: 'mentalHealth'},
  {title: 'Substance use disorders', value: 'substanceUse'},
  {title: 'Both together (co-occurring)', value: 'coOccurring'},
] as const
