import type {ClientConfig} from '@sanity/client'
import type {ContentClientConfig} from './ContentClientConfig.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'

/** The version of the API that the queries are written for. */
const defaultApiVersion = '2025-02-19'

/**
 * The configuration of `@sanity/client` for our options.
 * Throws a `ContentConfigurationError` for those that are missing or do not go together; the forms of names
 * and versions are `@sanity/client`'s to check.
 */
export function toClientConfig(config: ContentClientConfig): ClientConfig {
  const {projectId, dataset, token, perspective = 'published'} = config
  const apiHost = readApiHost(config)
  const canUseCdn = apiHost === undefined && perspective === 'published'
  if (!projectId || !dataset) {
    refuse('give "projectId" and "dataset".')
  }
  if (!['published', 'drafts', 'raw'].includes(perspective)) {
    refuse(`"perspective" is "${perspective}", not published, drafts or raw.`)
  }
  if (perspective !== 'published' && !token) {
    refuse(`"perspective: ${perspective}" needs a "token".`)
  }
  if (config.useCdn && !canUseCdn) {
    refuse('"useCdn" is for published, hosted content only.')
  }
  if (token && 'window' in globalThis && !config.allowBrowserToken) {
    refuse('a "token" in a browser is public. Read on a server, or set "allowBrowserToken".')
  }
  return {
    projectId,
    dataset,
    apiVersion: config.apiVersion ?? defaultApiVersion,
    perspective,
    useCdn: config.useCdn ?? (canUseCdn && !token),
    // The embedded lake knows the project by a header, so that no name below localhost must resolve.
    ...(apiHost && {apiHost, useProjectHostname: false}),
    ...(token && {token, ignoreBrowserTokenWarning: true}),
  }
}

/** The origin of an embedded lake; undefined for the hosted one. */
function readApiHost({apiHost}: ContentClientConfig): string | undefined {
  if (!apiHost) return undefined
  if (!/^https?:/.test(apiHost) || !URL.canParse(apiHost)) {
    refuse(`"apiHost" is "${apiHost}". Give an origin such as http://localhost:4747.`)
  }
  const {origin} = new URL(apiHost)
  return origin === 'https://api.sanity.io' ? undefined : origin
}

function refuse(problem: string): never {
  throw new ContentConfigurationError(`createContentClient: ${problem}`)
}
