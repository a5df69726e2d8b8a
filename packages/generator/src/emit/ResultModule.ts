import type {ParamSource} from '../evaluate/QuerySource.ts'
import type {ShapeTree} from '../shape/ShapeTree.ts'

/** One query's result in one perspective, ready to be written. */
export interface ResultModule {
  /** The query's name, which is its module's name too. */
  readonly query: string
  /** Pascal case, such as `ProgramPageResult`; the names of check and schema derive from it. */
  readonly resultName: string
  readonly tree: ShapeTree
  /** The query's text as it is sent. */
  readonly groq: string
  readonly params: Readonly<Record<string, ParamSource>>
  readonly description?: string | undefined
  readonly item?: string | undefined
}
