/** Whom a program is for, in the terms that SAMHSA's treatment locator uses. */
export const populations = [
  {title: 'Adults', value: 'adults'},
  {title: 'Adolescents', value: 'adolescents'},
  {title: 'Young adults', value: 'youngAdults'},
  {title: 'Older adults', value: 'olderAdults'},
  {title: 'Pregnant or postpartum people', value: 'pregnantOrPostpartum'},
  {title: 'Veterans', value: 'veterans'},
] as const
