/** What the Studio says of a web address that no browser opens, with what to do: Sanity itself says “Not a valid URL” alone. */
export const webAddressMessage =
  'No browser opens this address. Write it whole, as in https://example.org/page.'

/** The same where it may be an e-mail address or a number to call as well. */
export const linkAddressMessage =
  'This address leads nowhere. Write it whole, as in https://example.org, mailto:name@example.org or tel:+15625550100.'
