/** Sanity's default roles that the lake serves, the most powerful first. */
export const roles = ['administrator', 'editor', 'viewer'] as const

/** What a user may do: all, write content, or read it with its drafts. */
export type Role = (typeof roles)[number]

/** True for the name of a role. */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}
