/** A parsed JSONMatch path: https://www.sanity.io/docs/content-lake/json-match */
export type JsonMatch = readonly Selector[]

/** One step of a path. */
export type Selector =
  | {readonly kind: 'field'; readonly name: string}
  | {readonly kind: 'index'; readonly index: number}
  /** Half open; null is the array's own end. */
  | {readonly kind: 'slice'; readonly start: number | null; readonly end: number | null}
  /** Items for which the comparison holds; an empty path is the item itself. */
  | {
      readonly kind: 'filter'
      readonly path: readonly string[]
      readonly operator: ComparisonOperator
      readonly value: string | number | boolean
    }
  /** Items that have the field. */
  | {readonly kind: 'exists'; readonly path: readonly string[]}
  | {readonly kind: 'union'; readonly alternatives: readonly JsonMatch[]}
  /** `..`: the rest of the path, at this value and at every value below it. */
  | {readonly kind: 'recursive'}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>='
