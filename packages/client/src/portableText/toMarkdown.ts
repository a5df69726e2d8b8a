import {toCleanNodes} from './clean/toCleanNodes.ts'
import type {MarkdownComponents} from './markdown/MarkdownComponents.ts'
import {createMarkdownWriter} from './markdown/createMarkdownWriter.ts'
import {createRenderContext} from './options/RenderContext.ts'
import {createIssueReporter} from './options/RenderIssue.ts'
import type {RenderOptions} from './options/RenderOptions.ts'
import type {PortableText} from './PortableText.ts'
import {toSoundText} from './sound/toSoundText.ts'

/** How `toMarkdown` writes. */
export interface ToMarkdownOptions extends RenderOptions {
  /** Write blocks in your own way. */
  readonly components?: MarkdownComponents | undefined
}

/**
 * A rich text as Markdown: words are escaped, addresses are held to the same rules as in `toHtml`. Citations are footnotes, as
 * GitHub's Markdown has them; `toReferencesMarkdown` writes what they stand for.
 *
 * @example
 * const references = toReferences([therapy.whatToExpect])
 * const markdown = toMarkdown(therapy.whatToExpect, {references, toPath}) + toReferencesMarkdown(references)
 */
export function toMarkdown(value: PortableText, options: ToMarkdownOptions = {}): string {
  const {components = {}} = options
  const keeps = {types: Boolean(components.unknownType), marks: false}
  const text = toSoundText(value, createIssueReporter(options.onIssue))
  const context = createRenderContext(text, options, keeps)
  return createMarkdownWriter(components, context.labels)(toCleanNodes(text, context))
}
