import type {ContentClientConfig} from '../ContentClientConfig.ts'
import {createContentClient} from '../createContentClient.ts'

/** A client that may read everything from a lake at an origin. */
export const connectTo = (
  apiHost: string,
  options: Partial<ContentClientConfig<'published'>> = {},
) =>
  createContentClient({
    projectId: 'local',
    dataset: 'production',
    token: 'secret',
    apiHost,
    ...options,
  })
