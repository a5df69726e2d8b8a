import type {Crumb} from './nodes/toBreadcrumbs.ts'

/** A page that leads to others: a list of therapies, or the home page. */
export interface ListPage {
  /** The address of the page, whole or from the root on. */
  readonly url: string
  readonly language: string
  readonly title: string
  readonly description?: string | null | undefined
  /** The pages that it leads to, in the order of reading: the name and the address of each. */
  readonly items: readonly Crumb[]
}
