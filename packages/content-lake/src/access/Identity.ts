import type {Role} from './Role.ts'

/** Who is asking. Anonymous readers see published documents and nothing else. */
export type Identity = AnonymousReader | User

export interface AnonymousReader {
  readonly kind: 'anonymous'
  readonly id: '<anonymous>'
}

export interface User {
  readonly kind: 'user'
  /** Stable and opaque, as Sanity's user ids are. */
  readonly id: string
  readonly name: string
  /** Empty where none is known. */
  readonly email: string
  readonly role: Role
}
