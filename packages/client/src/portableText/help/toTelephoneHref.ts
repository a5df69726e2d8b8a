/**
 * A number as a `tel:` or `sms:` address; null for what is not digits and the signs that people put between them, so that
 * nobody in need dials half of one.
 */
export function toTelephoneHref(scheme: 'tel' | 'sms', number: string): string | null {
  const isNumber = /^\s*\+?[\d\s().-]+$/.test(number)
  const digits = number.replace(/[^\d+]/g, '')
  return isNumber && digits.replace('+', '').length >= 2 ? `${scheme}:${digits}` : null
}
