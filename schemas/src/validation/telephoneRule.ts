/** Refuses a telephone number that is not in international form, as in `+1 562 555 0100`. */
export const telephoneRule = (value: string | undefined): true | string =>
  value === undefined || /^\+[1-9](?: ?\d){6,14}$/.test(value)
    ? true
    : 'Write the number with its country code, as in +1 562 555 0100.'
