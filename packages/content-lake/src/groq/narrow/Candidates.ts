import type {ExprNode} from 'groq-js'

/** Which documents a filter can let pass, as far as an index can tell. The keys stand outside the filter. */
export type Candidates =
  | {readonly kind: 'id' | 'type' | 'reference' | 'version'; readonly keys: readonly ExprNode[]}
  /** The narrower of them: all hold. */
  | {readonly kind: 'all'; readonly of: readonly Candidates[]}
  /** All of them together: any holds. */
  | {readonly kind: 'any'; readonly of: readonly Candidates[]}
