import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'
import type {ContentClientConfig} from './ContentClientConfig.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'
import {toClientConfig} from './toClientConfig.ts'

/** Makes the client of `@sanity/client`. Throws a `ContentConfigurationError` that says which option must change. */
export function connect(config: ContentClientConfig): SanityClient {
  try {
    return createClient(toClientConfig(config))
  } catch (cause) {
    // why: `toClientConfig` and `createClient` throw nothing but errors.
    throw new ContentConfigurationError((cause as Error).message, {cause})
  }
}
