/** The types that a query's parameter can have. */
export type QueryParamType = 'string' | 'number' | 'boolean'

/** A declared parameter: required without a default; a default of null makes a filter that may be left out. */
export interface QueryParam {
  readonly type: QueryParamType
  readonly default?: string | number | boolean | null
  /** It may be given as a list, which is sent as one text with commas, as in `es,en`. */
  readonly isList?: boolean
}

/** A parameter as it is written by hand. */
export interface DescribedParam extends QueryParam {
  /** What developers see when they hover it. */
  readonly description: string
}

/** A query as it is written by hand. */
export interface QueryDefinition<
  Groq extends string = string,
  Params extends Readonly<Record<string, DescribedParam>> = Readonly<
    Record<string, DescribedParam>
  >,
> {
  /** Camel case and unique; a plural names a list. */
  readonly name: string
  /** What one item of a list is called where that is not the singular of `name`. */
  readonly item?: string
  readonly groq: Groq
  readonly params: Params
}

/** Defines a query whose result `pnpm generate` types and checks. */
export function defineContentQuery<
  const Groq extends string,
  const Params extends Readonly<Record<string, DescribedParam>>,
>(query: QueryDefinition<Groq, Params>): QueryDefinition<Groq, Params> {
  return query
}
