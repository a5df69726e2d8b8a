/** The environment of the embedded Studio, whatever that of the tests says. */
export function environmentWithoutStudio(): Readonly<Record<string, string | undefined>> {
  const names = Object.keys(process.env).filter((name) => !name.startsWith('SANITY_STUDIO_'))
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}
