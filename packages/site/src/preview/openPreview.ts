import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {withoutSecretSearchParams} from '@sanity/preview-url-secret/without-secret-search-params'
import type {Perspective} from '../content/getClient.ts'
import {toSafePath} from './toSafePath.ts'

/** What a valid address of the Studio asks for. */
export interface OpenedPreview {
  readonly perspective: Perspective
  /** A path of this site. */
  readonly path: string
}

/** Reads the address with which the Studio opens the site; null where its secret is not one that the lake knows. */
export async function openPreview(
  client: Parameters<typeof validatePreviewUrl>[0],
  address: string,
): Promise<OpenedPreview | null> {
  const {isValid, redirectTo, studioPreviewPerspective} = await validatePreviewUrl(client, address)
  if (!isValid) return null
  const target = withoutSecretSearchParams(new URL(toSafePath(redirectTo), 'http://this.site'))
  return {
    perspective: studioPreviewPerspective === 'published' ? 'published' : 'drafts',
    path: target.pathname + target.search + target.hash,
  }
}
