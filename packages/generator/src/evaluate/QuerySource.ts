/** A query as it is written by hand: what the generator is handed. */
export interface QuerySource {
  /** Camel case and unique, such as `programPage`; a plural names a list. */
  readonly name: string
  /** The GROQ text, with its fragments filled in. */
  readonly groq: string
  readonly params: Readonly<Record<string, ParamSource>>
  /** One sentence or two that developers see when they hover the query. */
  readonly description?: string | undefined
}

/** A declared parameter; without a default it is required, and a default of null makes it a filter that may be left out. */
export interface ParamSource {
  readonly type: 'string' | 'number' | 'boolean' | 'string[]'
  readonly default?: string | number | boolean | readonly string[] | null
}
