import {isPortableTextSpan, isPortableTextTextBlock} from '@sanity/types'

/** The words of a block of text that a mark is on; empty where there are none. */
export function toMarkedText(block: unknown, markKey: unknown): string {
  if (!isPortableTextTextBlock(block)) return ''
  return block.children
    .flatMap((child) =>
      isPortableTextSpan(child) && child.marks?.some((mark) => mark === markKey) ? child.text : '',
    )
    .join('')
    .trim()
}
