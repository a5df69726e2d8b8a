import type {ContentQuery} from '@iop-content/client'
import {createReader} from './createReader.ts'
import {getClient} from './getClient.ts'

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
  published ??= createReader(getClient('published'))
  return published
}

/** The reader for a page: its own, else that of what readers see. */
export function getContent({locals}: {readonly locals: App.Locals}): ContentReader {
  return locals.content ?? getPublishedContent()
}
