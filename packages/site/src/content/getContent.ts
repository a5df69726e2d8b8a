import {createContentClient} from '@iop-content/client'
import type {ContentQuery} from '@iop-content/client'
import {readContentSettings} from '../settings/readContentSettings.ts'

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
      const result: unknown = await client.fetch(query, params)
      // why: a published result is a result with drafts that lacks nothing.
      return result as DraftResult
    },
  }
}

/** The reader for a request: the one place that decides between published content and drafts. */
export function getContent(_request: {readonly url: URL}): ContentReader {
  return getPublishedContent()
}
