/** Up to so many words between two places of one clause: a comma, colon, semicolon or dash ends it, and so do “until” and “but”. */
export const toGap = (most: number): string =>
  `(?:[^\\w;:,—–.!?]+(?!until\\b|but\\b)\\w[\\w’'-]*){0,${most}}[^\\w;:,—–.!?]*$`
