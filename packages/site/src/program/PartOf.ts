/** Some fields of a document; those that were not asked for are missing or null. */
export type PartOf<Document, Name extends keyof Document = keyof Document> = {
  readonly [Field in Name]?: Document[Field] | null
}
