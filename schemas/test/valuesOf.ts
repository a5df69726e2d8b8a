/** All values that stand under this name in a value, at any depth. */
export const valuesOf = (value: unknown, name: string): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === name ? [inner] : valuesOf(inner, name),
      )
