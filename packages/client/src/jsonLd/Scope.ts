import type {SiteSettings} from '../generated/types.ts'
import type {Addresses} from '../metadata/createAddresses.ts'
import type {SiteContext} from '../metadata/SiteContext.ts'
import type {Crumb} from './nodes/toBreadcrumbs.ts'

/** What the things of one page's graph share. */
export interface Scope extends Addresses, Pick<SiteContext, 'toImageUrl'> {
  readonly settings: SiteSettings | null
  readonly language: string
  /** The page’s own address. */
  readonly url: string
  /** The pages above this one. */
  readonly trail: readonly Crumb[]
  /** The day on which the page is made; undefined where a review is as current as the data says. */
  readonly today: string | undefined
}
