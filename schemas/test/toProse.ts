const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isSentence = (text: string) => text.split(' ').length > 3

/** The paragraphs of a document that readers read: all strings of more than three words, and blocks as a whole. */
export const toProse = (value: unknown): string[] => {
  if (typeof value === 'string') return isSentence(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(toProse)
  if (!isObject(value)) return []
  if (value._type === 'block' && Array.isArray(value.children)) {
    return [value.children.map((child) => (isObject(child) ? child.text : '')).join('')]
  }
  return Object.values(value).flatMap(toProse)
}
