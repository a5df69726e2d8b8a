/** Refuses what cannot stand between two slashes of a web address: all but small letters, numbers and single hyphens. */
export const urlPartRule = (value: string | undefined): true | string =>
  value === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? true
    : 'Use small letters, numbers and single hyphens, as in who-benefits.'
