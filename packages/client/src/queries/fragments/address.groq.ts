/** An address; without a street, it only names a town. */
export const addressField =
  `address{streetAddress, postalCode, addressLocality, addressRegion, addressCountry}` as const
