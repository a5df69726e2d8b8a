/** A text with something hidden behind it, in characters of no width, as the Studio's overlays read it. */
export const hide = (text: string) => `${text}${'\u200b\u200c\u200d\ufeff'.repeat(8)}`
