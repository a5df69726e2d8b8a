import {encodeHtml} from '../encodeHtml.ts'

/** Attributes as HTML, each after a space; those that are null are left out. Names are ours, values may be anything. */
export function toAttributes(
  attributes: Readonly<Record<string, string | number | null | undefined>>,
): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value == null ? [] : [` ${name}="${encodeHtml(String(value))}"`]))
    .join('')
}
