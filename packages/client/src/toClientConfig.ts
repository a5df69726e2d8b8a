import type {ClientConfig} from '@sanity/client'
import type {ContentClientConfig} from './ContentClientConfig.ts'
import {ContentConfigurationError} from './errors/ContentConfigurationError.ts'

/** The version of the API that the queries are written for. */
const defaultApiVersion = '2025-02-19'

/**
 * The configuration of `@sanity/client` for our options.
 * Throws a `ContentConfigurationError` for those that are wrong or do not go together.
 */
export function toClientConfig(config: ContentClientConfig): ClientConfig {
  const {token, perspective = 'published'} = config
  const apiHost = readApiHost(config)
  const apiVersion = (config.apiVersion ?? defaultApiVersion).replace(/^v/, '')
  const canUseCdn = apiHost === undefined && perspective === 'published'
  requireText(config, 'projectId', /^[-a-z0-9]+$/i)
  requireText(config, 'dataset', /^[a-z0-9~][-_a-z0-9]*$/)
  if (!/^(1|X|\d{4}-\d{2}-\d{2})$/.test(apiVersion)) {
    refuse(`"apiVersion" is "${apiVersion}". Give a date such as ${defaultApiVersion}.`)
  }
  if (perspective !== 'published' && !token) {
    refuse(
      `the perspective "${perspective}" needs a "token". Without one, only published documents can be read.`,
    )
  }
  if (config.useCdn === true && !canUseCdn) {
    refuse('"useCdn" goes only with published documents of the hosted Content Lake. Leave it out.')
  }
  if (token && 'window' in globalThis && config.allowBrowserToken !== true) {
    refuse(
      'a "token" in a browser can be read by everybody who opens the page. Read on a server, or set "allowBrowserToken" where that is meant.',
    )
  }
  return {
    projectId: config.projectId,
    dataset: config.dataset,
    apiVersion,
    perspective,
    useCdn: config.useCdn ?? (canUseCdn && !token),
    // The embedded lake knows the project by a header, so that no name below localhost must resolve.
    ...(apiHost === undefined ? {} : {apiHost, useProjectHostname: false}),
    ...(token ? {token, ignoreBrowserTokenWarning: true} : {}),
  }
}

function requireText(
  config: ContentClientConfig,
  name: 'projectId' | 'dataset',
  pattern: RegExp,
): void {
  const value: unknown = config[name]
  if (typeof value !== 'string' || value === '') {
    refuse(
      `"${name}" is missing. For the embedded Content Lake give projectId "local" and dataset "production".`,
    )
  }
  if (!pattern.test(value))
    refuse(`"${name}" is "${value}", which has a character that it cannot have.`)
}

function readApiHost({apiHost}: ContentClientConfig): string | undefined {
  if (apiHost === undefined || apiHost === '') return undefined
  if (!/^https?:\/\/[^/]/.test(apiHost) || !URL.canParse(apiHost)) {
    refuse(
      `"apiHost" is "${apiHost}". Give an origin such as http://localhost:4747, or leave it out.`,
    )
  }
  const {origin} = new URL(apiHost)
  return origin === 'https://api.sanity.io' ? undefined : origin
}

function refuse(problem: string): never {
  throw new ContentConfigurationError(`createContentClient: ${problem}`)
}
