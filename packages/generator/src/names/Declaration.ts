import type {ObjectShape, UnionShape} from '../shape/Shape.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'

/** A shape that gets a name of its own in the generated files. */
export interface Declaration {
  readonly key: string
  readonly shape: ObjectShape | UnionShape
  readonly table: ShapeTree['table']
  /** Pascal case, unique among all declarations. */
  readonly name: string
  /** The queries whose results contain it. */
  readonly queries: ReadonlySet<string>
  /** One sentence that tells where it comes from. */
  readonly description: string
  /** True where only the results of drafts contain it. */
  readonly isDraft: boolean
}
