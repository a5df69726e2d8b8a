// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * Text without the characters that neither HTML nor Markdown can hold; tabs and line ends stay. Half of a character, as where text
 * was cut in the middle of an emoji, is what it becomes on its way to a browser in any case.
 */
export function withoutControls(text: string): string {
  return text.replace(controls, '').replace(/\p{Surrogate}/gu, '\ufffd')
}
