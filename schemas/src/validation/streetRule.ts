/** Refuses an address without a street: a place to visit needs one. */
export const streetRule = (address: unknown): true | string =>
  typeof address !== 'object' ||
  address === null ||
  ('streetAddress' in address && Boolean(address.streetAddress))
    ? true
    : 'Add the street and number, or describe the town in the provider instead.'
