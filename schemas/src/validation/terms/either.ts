/** One pattern that matches where any of these does. */
export const either = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map(({source}) => source).join('|'), 'iu')
