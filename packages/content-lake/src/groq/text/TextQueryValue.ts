import {parseTextQuery, type TextQuery} from './parseTextQuery.ts'

/** What `text::query()` gives to `match`: a value that no document can hold. */
export class TextQueryValue {
  readonly query: TextQuery

  constructor(text: string) {
    this.query = parseTextQuery(text)
  }
}
