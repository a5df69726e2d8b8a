export type {BlockStyle, CalloutTone, CitationMark, ListKind} from './clean/CleanNode.ts'
export {encodeHtml} from './encodeHtml.ts'
export {toHelpResource} from './help/toHelpResource.ts'
export type {HelpContact, HelpResource} from './help/toHelpResource.ts'
export type {
  HtmlBlockProps,
  HtmlCitationProps,
  HtmlComponents,
  HtmlInternalLinkProps,
  HtmlLinkProps,
  HtmlListProps,
  HtmlMarkProps,
  HtmlUnknownMarkProps,
} from './html/HtmlComponents.ts'
export type {MarkdownComponents} from './markdown/MarkdownComponents.ts'
export type {Labels} from './options/Labels.ts'
export type {RenderIssue, RenderIssueKind} from './options/RenderIssue.ts'
export type {RenderOptions} from './options/RenderOptions.ts'
export type {
  CalloutProps,
  CrisisHelpProps,
  ImageProps,
  MythEmbedProps,
  ProgramSectionProps,
  RenderComponent,
  TypeComponents,
  UnknownTypeProps,
} from './options/TypeComponents.ts'
export type {PortableText, PortableTextItem} from './PortableText.ts'
export type {HeadingOptions} from './toHeadings.ts'
export {toHtml} from './toHtml.ts'
export type {ToHtmlOptions} from './toHtml.ts'
export {toMarkdown} from './toMarkdown.ts'
export type {ToMarkdownOptions} from './toMarkdown.ts'
export type {ToPath} from './toPageLink.ts'
export {toPlainText} from './toPlainText.ts'
export {toReferences} from './toReferences.ts'
export type {CitingPart, Reference} from './toReferences.ts'
export {toReferencesHtml} from './toReferencesHtml.ts'
export {toReferencesMarkdown} from './toReferencesMarkdown.ts'
export {toSafeHref} from './toSafeHref.ts'
export {toTableOfContents} from './toTableOfContents.ts'
export type {TableOfContentsEntry} from './toTableOfContents.ts'
