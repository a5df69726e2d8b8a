/** A slug. */
export const createSlug = (current: string) => ({_type: 'slug', current}) as const
