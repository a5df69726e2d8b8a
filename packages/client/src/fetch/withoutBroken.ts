import type {Explain} from './loadExplainer.ts'
import {createCutter} from './createCutter.ts'
import type {Cut, Cutter, Path} from './createCutter.ts'

/** Where to cut for a broken place: the place itself or one above it. Undefined where nothing there may go. */
export type FindCut = (cutter: Cutter, path: Path) => Path | undefined

/**
 * Data without what is broken in it: an item of a list is left out, what is no list where one belongs becomes an
 * empty one, all else becomes null, and what is around goes where null is refused too. What may not go stays as it is.
 */
export function withoutBroken(given: unknown, explain: Explain, findCut: FindCut): unknown {
  const data: unknown = structuredClone(given)
  const cutter = createCutter(data)
  for (;;) {
    const cuts = explain(data).flatMap(({path, expected}): Cut[] => {
      const place = findCut(cutter, path)
      // What a cut has made null may have to be a list.
      const isOwn = place?.length === path.length || cutter.isCut(path)
      if (expected === 'array' && isOwn) return [{path, left: []}]
      return place ? [{path: place, left: null}] : []
    })
    if (!cutter.cut(cuts)) return data
  }
}

/** The document in a page that a place belongs to, or the item around where such a document was. The page stays. */
export const toEmbeddedDocument: FindCut = ({isDocument, isCut, toItem}, path) =>
  isCut(path) ? toItem(path) : (toPrefixes(path).find(isDocument) ?? toItemOfList(path))

/** An item of a result that is a list itself. */
const toItemOfList = (path: Path) => (typeof path[0] === 'number' ? path.slice(0, 1) : undefined)

/** The place itself, or the next one above it where there is nothing any more. The whole stays. */
export const toPlace: FindCut = ({isThere}, path) => toPrefixes(path).find(isThere)

/** A path and those above it, the longest first; without that of the whole. */
const toPrefixes = (path: Path): readonly Path[] =>
  path.map((_, index) => path.slice(0, path.length - index))
