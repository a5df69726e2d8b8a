import type {ClientConfig} from '@sanity/client'
import type {ContentClientConfig} from './ContentClientConfig.ts'

const hostedApi = 'https://api.sanity.io'

/**
 * The configuration of `@sanity/client` for our options.
 * Throws an error for those that are missing, as all are where plain JavaScript gives none, or do not go together; the
 * forms of names and versions are `@sanity/client`'s to check.
 */
export function toClientConfig(config: ContentClientConfig | undefined): ClientConfig {
  const {
    dataset,
    apiHost,
    perspective = 'published',
    token,
    useCdn = !token,
    // The version of the API that the queries are written for.
    apiVersion = '2025-02-19',
  }: Partial<ContentClientConfig> = config ?? {}
  const origin = /^https?:\/\/[^/]+/.exec(apiHost || hostedApi)?.[0]
  const isHosted = origin === hostedApi
  const isPublished = perspective === 'published'
  const problem = !dataset
    ? 'give "dataset".'
    : !origin
      ? 'give "apiHost" as in http://localhost:4747.'
      : !isPublished && !token
        ? '"perspective" needs a "token".'
        : token && 'window' in globalThis && !config?.allowBrowserToken
          ? 'keep "token" on a server or set "allowBrowserToken".'
          : ''
  if (problem) throw new Error(problem)
  const settings = {
    ...config,
    apiVersion,
    apiHost: origin,
    // An embedded lake knows the project by a header, so that no name below localhost must resolve.
    useProjectHostname: isHosted,
    perspective,
    // The CDN has neither drafts nor an embedded lake's content.
    useCdn: useCdn && isHosted && isPublished,
    ignoreBrowserTokenWarning: true,
  }
  // why: `@sanity/client` takes undefined for left out, though its types do not say so.
  return settings as ClientConfig
}
