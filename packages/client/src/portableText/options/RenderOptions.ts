import type {ImageSourcesOptions} from '../../image/index.ts'
import type {ToPath} from '../toPageLink.ts'
import type {HeadingOptions} from '../toHeadings.ts'
import type {Reference} from '../toReferences.ts'
import type {Labels} from './Labels.ts'
import type {RenderIssue} from './RenderIssue.ts'

/** What every renderer of rich text may be told. */
export interface RenderOptions extends HeadingOptions {
  /** The language of the text, as in `es`: for the labels, and to mark contacts in another language. English if left out. */
  readonly language?: string | undefined
  /** Overrides words that the renderers add. */
  readonly labels?: Partial<Labels> | undefined
  /** The path of a page of yours; without it, links between pages keep their words only. */
  readonly toPath?: ToPath | undefined
  /** The references of the whole page, from `toReferences`; this text's own if left out. */
  readonly references?: readonly Reference[] | undefined
  /** How pictures in the text are prepared. */
  readonly image?: ImageSourcesOptions | undefined
  /** Told once of each thing that is passed over. */
  readonly onIssue?: ((issue: RenderIssue) => void) | undefined
}
