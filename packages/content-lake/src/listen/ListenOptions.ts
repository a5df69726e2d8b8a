import type {Identity} from '../access/Identity.ts'

/** What a listener asked for: https://www.sanity.io/docs/http-reference/listen */
export interface ListenOptions {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  /** Also the documents of releases, `versions.…`. */
  readonly includeAllVersions: boolean
  /** Patches that lead from one revision to the other and back. */
  readonly withEffects: boolean
  /** Whether a reconnecting listener gets what it missed. */
  readonly enableResume: boolean
  readonly identity: Identity
}
