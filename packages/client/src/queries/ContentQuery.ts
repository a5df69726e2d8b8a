import type {ZodMiniType} from 'zod/mini'
import type {Check} from '../check/index.ts'
import type {QueryParam} from './defineContentQuery.ts'

/**
 * A query as a value: its GROQ, its parameters and what its result is. Import only those that a page reads;
 * the rest stays out of the bundle. `groq` with TypeGen's types also serves a bare `@sanity/client`.
 */
export interface ContentQuery<
  Params extends object,
  Result,
  DraftResult,
  Groq extends string = string,
> {
  /** The name that errors mention, such as `programPage`. */
  readonly name: string
  readonly groq: Groq
  /** The declared parameters; one without a default is required. */
  readonly params: Readonly<Record<string, QueryParam>>
  readonly result: ContentResult<Result, DraftResult>
  /** Exists in the type only: the parameters as `fetch` takes them. */
  readonly '~params'?: Params
}

/** How a query's result is checked, and explained where the check fails. */
export interface ContentResult<Result, DraftResult> {
  /** The plain check of published results. */
  readonly check: Check<Result>
  /** The check of results with drafts, in which every field may be null. */
  readonly loadDrafts: () => Promise<{readonly isDraftResult: Check<DraftResult>}>
  /** The zod schemas by perspective; they name every issue and can be composed. */
  readonly loadSchemas: () => Promise<ResultSchemas<Result, DraftResult>>
}

/** A query's result as zod schemas. */
export interface ResultSchemas<Result, DraftResult> {
  readonly published: ZodMiniType<Result>
  readonly drafts: ZodMiniType<DraftResult>
}
