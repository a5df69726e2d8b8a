import type {FindingRule} from './FindingRule.ts'

const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'})

/** Codes that `Intl` has names for, and that stand for no country. */
const others = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

const isCountry = (code: string) =>
  /^[A-Z]{2}$/.test(code) &&
  !others.has(code) &&
  names.of(code) !== undefined &&
  // An older or wrong code, such as UK, has another in its place.
  new Intl.Locale(`und-${code}`).region === code

/** Finds codes that no country or territory has (ISO 3166-1). */
export const countryRule: FindingRule<string> = (code) => {
  if (code.trim() === '' || isCountry(code)) return []
  return [
    {
      rule: 'country',
      severity: 'error',
      path: [],
      message: `No country has the code “${code}”.`,
      remedy: 'Write its two capital letters, as in US for the United States or MX for Mexico.',
    },
  ]
}
