/** A code by which payers and registers know a level of care or a program. */
export const codesField =
  `"codes": coalesce(codes[]{_key, system, code, edition, meaning}, [])` as const
