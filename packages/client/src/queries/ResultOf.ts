import type {Check} from '../check/index.ts'

/** What a query gives for published content: `ResultOf<typeof programPageQuery>`. */
export type ResultOf<Query> = Query extends {
  readonly check: Check<infer Result>
}
  ? Result
  : never

/** What a query gives with drafts: every field may be null. */
export type DraftResultOf<Query> = Query extends {
  /** Its rest has the check of drafts. */
  readonly loadRest: () => Promise<{readonly isDraftResult: Check<infer Result>}>
}
  ? Result
  : never

/** The parameters that a query takes. */
export type ParamsOf<Query> = Query extends {readonly '~params'?: infer Params}
  ? NonNullable<Params>
  : never
