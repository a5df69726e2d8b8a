import type {Role} from '../Role.ts'

/** One user in `users.json`. Who was removed keeps their line, without a token, so that history can name them. */
export interface UserRecord {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** RFC 3339, UTC. */
  readonly addedAt: string
  /** SHA-256 of the token, in hexadecimal; null for a user who was removed. */
  readonly tokenHash: string | null
}
