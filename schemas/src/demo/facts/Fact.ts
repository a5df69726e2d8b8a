/** A fact of the field, and one place in the demonstration content that says it. */
export interface Fact {
  /** `F1` to `F37`, as the content brief numbers them. */
  readonly fact: string
  /** What the fact is about, in a few words. */
  readonly meaning: string
  /** The document that says it. */
  readonly documentId: string
  /** The text in that document that says it, as a JSONMatch path of a Content Lake patch. */
  readonly path: string
  /** The client's query whose result holds that text. */
  readonly query: string
  /** The parameters of that query. */
  readonly params: Readonly<Record<string, string>>
}
