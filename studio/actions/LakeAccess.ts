import type {SanityClient} from '@sanity/client'

/** What actions on a document need of the lake and of the Studio's own copy of the document. */
export interface LakeAccess {
  readonly client: Pick<SanityClient, 'action' | 'getDocument' | 'request'> & {
    config(): {readonly dataset?: string}
  }
  /** Settles when the lake has every edit that was made in this tab. */
  readonly untilSaved: () => Promise<void>
}
