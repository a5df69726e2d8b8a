import type {Identity} from '../access/Identity.ts'
import type {Dataset} from '../datasets/Dataset.ts'

/** What a route may use. Everything that is not pure is passed in. */
export interface LakeServices {
  readonly projectId: string
  /** Throws `DatasetNotFoundError` for a name that the lake does not serve. */
  dataset(name: string): Dataset
  readonly datasetNames: readonly string[]
  now(): Date
  createId(): string
}

/** One request, matched to its route and its sender. */
export interface RouteRequest {
  readonly request: Request
  readonly url: URL
  /** The path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** From the path's `/v2025-02-19/`, without the `v`; `/vX/` and `/v1/` are `X` and `1`. */
  readonly apiVersion: string
  readonly identity: Identity
  readonly services: LakeServices
}

/** Reading published documents is `anonymous`; all else needs a user, and writing one who may write. */
export type Access = 'anonymous' | 'user' | 'writer'

/** One endpoint of Sanity's HTTP API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** After the API version: `/data/query/:dataset`. A last `*name` takes the rest of the path. */
  readonly pattern: string
  readonly access: Access
  handle(request: RouteRequest): Response | Promise<Response>
}
