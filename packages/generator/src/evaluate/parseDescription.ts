/**
 * The sentence above an exported constant in its source text, without the comment's marks; undefined where
 * there is none.
 */
export function parseDescription(source: string, name: string): string | undefined {
  const comment = new RegExp(String.raw`/\*\*((?:(?!\*/)[^])*)\*/\s*export const ${name}\b`).exec(
    source,
  )?.[1]
  return comment
    ?.split('\n')
    .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
}
