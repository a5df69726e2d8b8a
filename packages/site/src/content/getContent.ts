import {createContentClient, toSoundQuery} from '@iop-content/client'
import type {ContentQuery, ContentValidationError} from '@iop-content/client'
import {readContentSettings} from '../settings/readContentSettings.ts'
import {logIssue} from './logIssue.ts'
import {markPartial} from './partialResults.ts'

/** Reads content. What it gives may lack fields, as drafts do: a page that can show a draft can show anything. */
export interface ContentReader {
  fetch<Params extends object, Result, DraftResult>(
    query: ContentQuery<Params, Result, DraftResult>,
    params: NoInfer<Params>,
  ): Promise<DraftResult>
}

let published: ContentReader | undefined

/** The reader for what readers see. Throws a `ContentConfigurationError` where the settings contradict each other. */
export function getPublishedContent(): ContentReader {
  published ??= createReader()
  return published
}

function createReader(): ContentReader {
  const client = createContentClient(readContentSettings(process.env))
  return {
    async fetch<Params extends object, Result, DraftResult>(
      query: ContentQuery<Params, Result, DraftResult>,
      params: NoInfer<Params>,
    ) {
      let isMended = false
      const onIssue = (issue: ContentValidationError) => {
        isMended = true
        logIssue(issue)
      }
      const result = await client.fetch(toSoundQuery(query), params, {onIssue})
      if (isMended) markPartial(result)
      return result
    },
  }
}

/** The reader for a request: the one place that decides between published content and drafts. */
export function getContent(_request: {readonly url: URL}): ContentReader {
  return getPublishedContent()
}
