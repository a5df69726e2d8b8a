const path = /^\/(?!\/)[^\s?#\\]*$/
const address = /^https:\/\/[^\s/?#\\@]+(?:\/[^\s\\]*)?$/

/** Refuses what is neither a path of the site nor a whole https address. */
export const pathRule = (
  value: string | undefined,
  {path: at}: {readonly path?: readonly unknown[] | undefined},
): true | string => {
  if (value === undefined || path.test(value)) return true
  if (at?.at(-1) === 'from') return 'Start with a slash, as in /programs/old-name.'
  return address.test(value)
    ? true
    : 'Start with a slash, as in /faqs, or write a whole address with https://.'
}
