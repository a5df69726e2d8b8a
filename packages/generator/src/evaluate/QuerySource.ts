/** A query as it is written by hand: what the generator is handed. */
export interface QuerySource {
  /** Camel case and unique, such as `programPage`; a plural names a list. */
  readonly name: string
  /** What one item of a list is called where that is not the singular of `name`. */
  readonly item?: string | undefined
  /** The GROQ text, with its fragments filled in. */
  readonly groq: string
  readonly params: Readonly<Record<string, ParamSource>>
  /** One sentence or two that developers see when they hover the query. */
  readonly description?: string | undefined
}

/** A declared parameter; without a default it is required, and a default of null makes it a filter that may be left out. */
export interface ParamSource {
  readonly type: 'string' | 'number' | 'boolean'
  readonly default?: string | number | boolean | null
  /** It may be given as a list, too. */
  readonly isList?: boolean
  /** One sentence or two that developers see when they hover it. */
  readonly description?: string | undefined
}
