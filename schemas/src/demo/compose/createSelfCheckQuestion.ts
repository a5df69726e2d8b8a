/** A yes-or-no question of the self-check, and what a “yes” says about the reader. */
export const createSelfCheckQuestion = (question: string, weighs: string) =>
  ({_type: 'selfCheckQuestion', question, weighs}) as const
