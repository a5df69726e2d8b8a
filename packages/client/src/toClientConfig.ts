import type {ClientConfig} from '@sanity/client'
import type {ContentClientConfig} from './ContentClientConfig.ts'

const hostedApi = 'https://api.sanity.io'

/**
 * The configuration of `@sanity/client` for our options.
 * Throws an error for those that are missing or do not go together; the forms of names
 * and versions are `@sanity/client`'s to check.
 */
export function toClientConfig({
  projectId,
  dataset,
  // The version of the API that the queries are written for.
  apiVersion = '2025-02-19',
  apiHost,
  perspective = 'published',
  token,
  useCdn,
  allowBrowserToken,
  maxRetries = 5,
}: ContentClientConfig): ClientConfig {
  const [origin] = /^https?:\/\/[^/]+/.exec(apiHost || hostedApi) ?? []
  const isHosted = origin === hostedApi
  const canUseCdn = isHosted && perspective === 'published'
  if (!projectId || !dataset) refuse('give "projectId" and "dataset".')
  if (!origin) refuse('give "apiHost" as in http://localhost:4747.')
  if (perspective !== 'published' && !(token && /^(drafts|raw)$/.test(perspective))) {
    refuse('give "perspective" as published or, with a "token", drafts or raw.')
  }
  if (useCdn && !canUseCdn) refuse('"useCdn" is for published, hosted content.')
  if (token && 'window' in globalThis && !allowBrowserToken) {
    refuse('keep the "token" on a server, or set "allowBrowserToken".')
  }
  return {
    projectId,
    dataset,
    apiVersion,
    apiHost: origin,
    // An embedded lake knows the project by a header, so that no name below localhost must resolve.
    useProjectHostname: isHosted,
    perspective,
    maxRetries,
    useCdn: useCdn ?? (canUseCdn && !token),
    ...(token && {token, ignoreBrowserTokenWarning: true}),
  }
}

function refuse(problem: string): never {
  throw new Error(problem)
}
