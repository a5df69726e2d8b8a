import {toCleanNodes} from './clean/toCleanNodes.ts'
import type {HtmlComponents} from './html/HtmlComponents.ts'
import {createHtmlWriter} from './html/createHtmlWriter.ts'
import {createRenderContext} from './options/RenderContext.ts'
import {createIssueReporter} from './options/RenderIssue.ts'
import type {RenderOptions} from './options/RenderOptions.ts'
import type {PortableText} from './PortableText.ts'
import {toSoundText} from './sound/toSoundText.ts'

/** How `toHtml` writes. */
export interface ToHtmlOptions extends RenderOptions {
  /** Write parts in your own way. */
  readonly components?: HtmlComponents | undefined
}

/**
 * A rich text as HTML that is safe to put into a page: all text is encoded, and a link whose address is not allowed keeps
 * its words only. What this version does not know is passed over and told to `onIssue`; nothing throws.
 *
 * @example
 * const html = toHtml(therapy.whatToExpect, {
 *   language: therapy.language,
 *   toPath: ({_type, slug}) => (_type === 'therapy' ? `/therapies/${slug}` : null),
 *   components: {block: {h2: ({id, children}) => `<h2 id="${id}" class="big">${children}</h2>`}},
 *   onIssue: ({message}) => console.warn(message),
 * })
 */
export function toHtml(value: PortableText, options: ToHtmlOptions = {}): string {
  const {components = {}} = options
  const keeps = {types: Boolean(components.unknownType), marks: Boolean(components.unknownMark)}
  const text = toSoundText(value, createIssueReporter(options.onIssue))
  const context = createRenderContext(text, options, keeps)
  return createHtmlWriter(components, context.labels)(toCleanNodes(text, context))
}
