/** Refuses an anchor that cannot stand in a web address. */
export const isAnchor = (value: string | undefined): true | string =>
  value === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? true
    : 'Use small letters, numbers and single hyphens, as in who-benefits.'
