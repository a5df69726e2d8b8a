/** `findReviewerFault` as a GROQ condition on a person: true for somebody who can review. Over `$authorId`, which may be empty, and `$today`. */
export const eligibleReviewerGroq = `_id != $authorId && count(
  credentials[!defined(validUntil) || validUntil == "" || validUntil >= $today]
) > 0`
