/** `sanity.imageHotspot` → `ImageHotspot`, `faqs` → `Faqs`. */
export function toPascalCase(name: string): string {
  return name
    .replace(/^sanity\./, '')
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** `therapies` → `therapy`, `faqs` → `faq`; a word that is no plural stays. */
export function toSingular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  if (name === 'children') return 'child'
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name
}
