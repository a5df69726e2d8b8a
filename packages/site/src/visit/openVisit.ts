import type {ContentIssue} from '@iop-content/client'
import {createReader} from '../content/createReader.ts'
import {getClient} from '../content/getClient.ts'
import type {Perspective} from '../content/getClient.ts'
import type {ContentReader} from '../content/getContent.ts'
import {getLiveHub} from '../live/getLiveHub.ts'
import {parsePreviewCookie, previewCookieName} from '../preview/previewCookie.ts'
import type {PreviewSettings} from '../settings/readPreviewSettings.ts'

/** One request to a server, and what its page was made of. */
export interface Visit {
  readonly perspective: Perspective
  /** The Studio that let this visitor in; null for readers. */
  readonly preview: Pick<PreviewSettings, 'studioUrl' | 'studioOrigin'> | null
  readonly content: ContentReader
  /** The live event that the page has reached. */
  readonly position: string | undefined
  /** The sync tags of all that was read. */
  readonly tags: ReadonlySet<string>
  /** What the drafts that were read lack. */
  readonly issues: readonly ContentIssue[]
}

/** Decides what a request reads: drafts with a valid cookie, else what is published. */
export function openVisit(
  cookies: {get(name: string): {readonly value: string} | undefined},
  settings: PreviewSettings | null,
): Visit {
  const cookie = cookies.get(previewCookieName)?.value
  const chosen = settings && parsePreviewCookie(cookie, settings.token, Date.now())
  const perspective = chosen ?? 'published'
  const tags = new Set<string>()
  const issues: ContentIssue[] = []
  const position = getLiveHub(perspective).position()
  const content = createReader(getClient(perspective), {
    lastLiveEventId: position,
    toShown: ({data, syncTags}) => {
      for (const tag of syncTags) tags.add(tag)
      return data
    },
    onDraftIssues: (found) => issues.push(...found),
  })
  const preview = chosen ? settings : null
  return {perspective, preview, content, position, tags, issues}
}
