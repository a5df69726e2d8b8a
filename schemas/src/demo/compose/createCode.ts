/** A code of a payer or register, and what it stands for. */
export const createCode = (system: string, code: string, meaning: string) =>
  ({_type: 'codeRef', system, code, meaning}) as const
