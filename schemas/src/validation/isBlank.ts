/** Whether a text has nothing that can be seen: neither letters nor signs, but blanks and characters without a width. */
export const isBlank = (text: string): boolean => /^[\p{Z}\p{Cc}\p{Cf}]*$/u.test(text)
