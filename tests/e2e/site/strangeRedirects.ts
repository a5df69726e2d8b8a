const ways = [
  ['redirect-there', '/there', '/and-back'],
  ['redirect-back', '/and-back', '/there/'],
  ['redirect-itself', '/itself', '/itself?again=1'],
  ['redirect-broken', '/broken', '/fa\nqs'],
  ['redirect-beyond', '/../beyond', '/faqs'],
  ['redirect-of-a-page', '/faqs', '/glossary'],
  ['redirect-encoded', '/qué', '/search?q=qué'],
] as const

/** Redirects that lead in a circle, to what is no address, or from strange places: what the Studio refuses, an import may bring. */
export const strangeRedirects = ways.map(([_id, from, toAddress]) => ({
  _id,
  _type: 'redirect',
  from,
  toAddress,
  isPermanent: false,
}))

/** The paths among them that lead nowhere. */
export const deadEnds = ['/there', '/and-back', '/itself', '/broken'] as const
