import {isRecord} from '../../documents/isRecord.ts'

/**
 * The texts of a value that a reader would look for: every text but those of system fields. The spans of a block of
 * Portable Text are one text, as they read; its style and its marks are none.
 */
export function collectTexts(value: unknown, texts: string[] = []): string[] {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const item of value) collectTexts(item, texts)
  else if (isRecord(value)) {
    const {children} = value
    if (Array.isArray(children)) {
      const spans = children.filter(isSpan)
      if (spans.length > 0) texts.push(spans.map((span) => span.text).join(''))
      collectTexts(
        children.filter((child) => !isSpan(child)),
        texts,
      )
      collectTexts(value.markDefs, texts)
    } else {
      for (const name in value) if (!name.startsWith('_')) collectTexts(value[name], texts)
    }
  }
  return texts
}

function isSpan(value: unknown): value is {readonly text: string} {
  return isRecord(value) && value._type === 'span' && typeof value.text === 'string'
}
