/** Sanity's rule: 1 to 128 letters, digits, `.`, `_` and `-`, not starting with `-` or `.`, no two dots in a row. */
export function isDocumentId(id: string): boolean {
  return id.length <= 128 && /^[a-zA-Z0-9_](?:[a-zA-Z0-9_-]|\.(?=[a-zA-Z0-9_-]))*$/.test(id)
}
