/** What a reader is told at the end of the self-check. */
export const createSelfCheckResult = (heading: string, text: string) =>
  ({_type: 'selfCheckResult', heading, text}) as const
