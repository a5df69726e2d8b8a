/** What a page says to machines: one graph of schema.org’s things, whose parts name each other by `@id`. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly JsonLdNode[]
}

/** A thing with its type and its name in the graph: an address with a fragment, the same at every reading. */
export interface JsonLdNode {
  readonly '@type': string
  readonly '@id': string
}
