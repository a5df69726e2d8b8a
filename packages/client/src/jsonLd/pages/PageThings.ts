import type {JsonLdNode} from '../JsonLdGraph.ts'
import type {WebPageParts} from '../nodes/toWebPage.ts'

/** What a page of one type adds to its graph: the things that it is about, and how the page names them. */
export interface PageThings {
  readonly parts: WebPageParts
  readonly things: readonly JsonLdNode[]
}
