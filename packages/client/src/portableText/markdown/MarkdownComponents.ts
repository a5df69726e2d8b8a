import type {TypeComponents, UnknownTypeProps} from '../options/TypeComponents.ts'

/** What writes the blocks that are not text; they answer Markdown, which is taken as it is. */
export interface MarkdownComponents {
  readonly types?: TypeComponents | undefined
  /** For types of a newer content model, which are passed over without it. */
  readonly unknownType?: ((props: UnknownTypeProps) => string) | undefined
}
