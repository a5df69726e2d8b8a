import type {Page} from '../../generated/types.ts'
import type {BlockStyle, CitationMark, ListKind} from '../clean/CleanNode.ts'
import type {RenderComponent, TypeComponents, UnknownTypeProps} from '../options/TypeComponents.ts'

/** A paragraph, a heading or a quotation. */
export interface HtmlBlockProps {
  readonly style: BlockStyle
  /** Only of headings: what `toTableOfContents` links to. */
  readonly id: string | null
  readonly children: string
}

/** A list, or an item of one. */
export interface HtmlListProps {
  readonly kind: ListKind
  readonly children: string
}

/** Words that are marked. */
export interface HtmlMarkProps {
  readonly children: string
}

/** A link to another website, an e-mail address or a number. */
export interface HtmlLinkProps {
  /** Safe to follow; still to be encoded for the attribute. */
  readonly href: string
  readonly children: string
}

/** A link to a page of the site. */
export interface HtmlInternalLinkProps extends HtmlLinkProps {
  readonly page: Page
}

/** The citations that stand behind the same words. */
export interface HtmlCitationProps {
  readonly citations: readonly CitationMark[]
}

/** A mark of a newer content model. */
export interface HtmlUnknownMarkProps {
  readonly name: string
  /** What the mark holds; null for one that is only a name. */
  readonly value: object | null
  readonly children: string
}

/** What writes each part of a text; those that are left out write plain HTML. */
export interface HtmlComponents {
  readonly block?:
    Readonly<Partial<Record<BlockStyle, RenderComponent<HtmlBlockProps>>>> | undefined
  readonly list?: RenderComponent<HtmlListProps> | undefined
  readonly listItem?: RenderComponent<HtmlListProps> | undefined
  readonly marks?:
    | {
        readonly strong?: RenderComponent<HtmlMarkProps> | undefined
        readonly em?: RenderComponent<HtmlMarkProps> | undefined
        readonly link?: RenderComponent<HtmlLinkProps> | undefined
        readonly internalLink?: RenderComponent<HtmlInternalLinkProps> | undefined
        readonly citation?: RenderComponent<HtmlCitationProps> | undefined
      }
    | undefined
  readonly types?: TypeComponents | undefined
  /** For types of a newer content model, which are passed over without it. */
  readonly unknownType?: ((props: UnknownTypeProps) => string) | undefined
  /** For marks of a newer content model, whose words stand alone without it. */
  readonly unknownMark?: ((props: HtmlUnknownMarkProps) => string) | undefined
}
