/** What a word processor marks as deleted, and the comments that it adds at the end, with the marks that lead to them. */
const edits = [
  'del',
  '[style*="mso-element:comment"]',
  '.MsoCommentReference',
  '.msocomanchor',
  '[href^="#_msocom"]',
].join(', ')

/** Links that lead somewhere only in the document that was copied: to its notes, or to a file beside it. */
const inward = '[href^="#_ftn"], [href^="#_edn"], [href^="file:"]'

/** Takes out what its writers deleted, and what they said about the text; notes keep their words, without their links. */
export function leaveOutEdits(page: Document): void {
  for (const edit of page.querySelectorAll(edits)) edit.remove()
  for (const link of page.querySelectorAll(inward)) link.replaceWith(...link.childNodes)
  // A soft hyphen only says where a line may break.
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.nodeValue?.includes('\u00AD')) text.nodeValue = text.nodeValue.replaceAll('\u00AD', '')
  }
}
