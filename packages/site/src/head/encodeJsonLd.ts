/** Data for a script element: text that somebody wrote cannot close the element, nor open a comment. */
export const encodeJsonLd = (data: object): string =>
  JSON.stringify(data).replace(/</g, String.raw`\u003c`)
