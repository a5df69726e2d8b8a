import type {ZodMiniType} from 'zod/mini'
import type {Check} from '../check/index.ts'
import type {settle} from '../fetch/settle.ts'
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
  /** The query as it is sent. */
  readonly groq: Groq
  /** The declared parameters; one without a default is required. */
  readonly params: Readonly<Record<string, QueryParam>>
  /** The plain check of published results. */
  readonly check: Check<Result>
  /** Loads what a page that reads published, unbroken content never needs. */
  readonly loadRest: () => Promise<QueryRest<Result, DraftResult>>
  /** Exists in the type only: the parameters as `fetch` takes them. */
  readonly '~params'?: Params
}

/** The part of a query that is loaded when it is needed. */
export interface QueryRest<Result, DraftResult> {
  /** The check of results with drafts, in which every field may be null. */
  readonly isDraftResult: Check<DraftResult>
  /** Loads zod and the schemas by perspective; they name every issue and can be composed. */
  readonly loadSchemas: () => Promise<ResultSchemas<Result, DraftResult>>
  /** Whether what is broken of a page itself comes as null, as `toSoundQuery` asks for. */
  readonly isSound?: boolean
  /** Settles what is not right, published content. */
  readonly settle: typeof settle
}

/** A query's result as zod schemas. */
export interface ResultSchemas<Result, DraftResult> {
  readonly published: ZodMiniType<Result>
  readonly drafts: ZodMiniType<DraftResult>
}
