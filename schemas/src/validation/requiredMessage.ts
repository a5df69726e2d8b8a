/** What the Studio says of a text that is missing, with what to do: Sanity itself says “Required” alone. */
export const requiredMessage = 'Required. Fill in this field.'
