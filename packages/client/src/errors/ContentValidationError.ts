import {ContentError} from './ContentError.ts'
import {toSentence} from './toSentence.ts'

/** One place in a result that is not as the schema says. */
export interface ContentIssue {
  /** As in `components[0].title`; empty for the result itself. */
  readonly path: string
  /** The same from the document on that it is in, as in `title`; empty for the document itself. */
  readonly field: string
  /** As in `string` or `"faq"`. */
  readonly expected: string
  /** What stands there, as in `null`, `missing` or `number`. */
  readonly received: string
  /** The `_id` of the document that the place belongs to; null where the result does not tell. */
  readonly documentId: string | null
}

/** Stands in where a check and its schema disagree, which their tests rule out. */
const unexplained: ContentIssue = {
  path: '',
  field: '',
  expected: 'as the schema says',
  received: 'different',
  documentId: null,
}

/**
 * Data came back, but not as the schema says. The error names the first wrong place; `issues` names them all,
 * as paths and types, never with the content itself.
 */
export class ContentValidationError extends ContentError implements ContentIssue {
  override readonly name = 'ContentValidationError'
  /** The query's name. */
  readonly query: string
  readonly path: string
  readonly field: string
  readonly expected: string
  readonly received: string
  readonly documentId: string | null
  readonly issues: readonly ContentIssue[]
  /** What to do next. */
  readonly advice: string

  constructor(
    query: string,
    issues: readonly ContentIssue[],
    advice = 'Mend the document in the Studio.',
  ) {
    const [first = unexplained] = issues
    const more = issues.length > 1 ? ` There are ${issues.length} such places; see "issues".` : ''
    super(`${toSentence(query, first, advice)}${more}`)
    this.query = query
    this.path = first.path
    this.field = first.field
    this.expected = first.expected
    this.received = first.received
    this.documentId = first.documentId
    this.issues = issues
    this.advice = advice
  }
}

/** True where data came back that is not as the schema says. */
export function isContentValidationError(error: unknown): error is ContentValidationError {
  return error instanceof ContentValidationError
}
