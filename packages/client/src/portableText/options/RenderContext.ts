import type {ImageSourcesOptions} from '../../image/index.ts'
import type {PortableText, PortableTextItem} from '../PortableText.ts'
import {toHeadings} from '../toHeadings.ts'
import type {ToPath} from '../toPageLink.ts'
import {toReferences} from '../toReferences.ts'
import type {Reference} from '../toReferences.ts'
import {resolveLabels} from './Labels.ts'
import type {Labels} from './Labels.ts'
import {createIssueReporter} from './RenderIssue.ts'
import type {ReportIssue} from './RenderIssue.ts'
import type {RenderOptions} from './RenderOptions.ts'

/** What all parts of one rendering share. */
export interface RenderContext {
  readonly language: string | undefined
  readonly labels: Labels
  readonly toPath: ToPath | undefined
  readonly image: ImageSourcesOptions
  /** By the `_id` of the source. */
  readonly references: ReadonlyMap<string, Reference>
  /** The ids of headings, by their block. */
  readonly headingIds: ReadonlyMap<PortableTextItem, string>
  /** Whether the caller has components for what is not known. */
  readonly keeps: {readonly types: boolean; readonly marks: boolean}
  readonly report: ReportIssue
}

/** Works out what all parts of one rendering share. */
export function createRenderContext(
  value: PortableText,
  options: RenderOptions,
  keeps: RenderContext['keeps'],
): RenderContext {
  const references = options.references ?? toReferences([value])
  return {
    language: options.language,
    labels: resolveLabels(options.language, options.labels),
    toPath: options.toPath,
    image: options.image ?? {},
    references: new Map(references.map((reference) => [reference.source._id, reference])),
    headingIds: new Map(toHeadings(value, options).map(({block, id}) => [block, id])),
    keeps,
    report: createIssueReporter(options.onIssue),
  }
}
