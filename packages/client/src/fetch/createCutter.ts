import {isRecord} from '../check/isRecord.ts'
import {isString} from '../check/isString.ts'

/** The way to a place in data. */
export type Path = readonly PropertyKey[]

/** A place to take out, and what is left there; an item of a list leaves nothing. */
export interface Cut {
  readonly path: Path
  readonly left: null | readonly never[]
}

/** Looks at places in data, and takes them out. */
export interface Cutter {
  /** True for a place with a document of its own. */
  readonly isDocument: (path: Path) => boolean
  /** True where something stands that can go: an item of a list, or what is not null. */
  readonly isThere: (path: Path) => boolean
  /** True for a null that a cut left behind. */
  readonly isCut: (path: Path) => boolean
  /** The item of a list that a place is, or is in. */
  readonly toItem: (path: Path) => Path | undefined
  /** Takes places out, all as they are now; false where there was nothing to take. */
  readonly cut: (cuts: readonly Cut[]) => boolean
}

/** Stands for an item until its list is closed up, so that the places of the others stay right. */
const gone = Symbol('gone')

/** Makes a cutter for data, which it changes. */
export function createCutter(data: unknown): Cutter {
  const nulls = new WeakMap<object, Set<PropertyKey>>()
  const at = (path: Path): unknown =>
    path.reduce((value, key) => (isIndexable(value) ? value[key] : undefined), data)
  const toParent = (path: Path) => at(path.slice(0, -1))

  const isItem = (path: Path) => {
    const [parent, key] = [toParent(path), path.at(-1)]
    return Array.isArray(parent) && Number(key) < parent.length
  }

  function take({path, left}: Cut): Indexable | undefined {
    const parent = toParent(path)
    const key = path.at(-1)
    if (key === undefined || !isIndexable(parent) || parent[key] === gone) return undefined
    const isInList = Array.isArray(parent)
    if (left === null && (nulls.get(parent)?.has(key) ?? false)) return undefined
    parent[key] = isInList ? gone : left
    if (!isInList) nulls.set(parent, (nulls.get(parent) ?? new Set()).add(key))
    return parent
  }

  return {
    isDocument(path) {
      const value = at(path)
      return isRecord(value) && isString(value['_id'])
    },
    isThere: (path) => (at(path) ?? null) !== null || isItem(path),
    isCut(path) {
      const [parent, key] = [toParent(path), path.at(-1)]
      return isIndexable(parent) && key !== undefined && (nulls.get(parent)?.has(key) ?? false)
    },
    toItem(path) {
      const lengths = path.map((_, index) => path.length - index)
      const length = lengths.find((one) => Array.isArray(at(path.slice(0, one - 1))))
      return length === undefined ? undefined : path.slice(0, length)
    },
    cut(cuts) {
      const parents = cuts.map(take).filter((parent) => parent !== undefined)
      for (const parent of parents) {
        if (Array.isArray(parent)) {
          parent.splice(0, parent.length, ...parent.filter((item) => item !== gone))
        }
      }
      return parents.length > 0
    },
  }
}

type Indexable = Record<PropertyKey, unknown>

const isIndexable = (value: unknown): value is Indexable =>
  typeof value === 'object' && value !== null
