import type {Perspective} from '../datasets/Dataset.ts'
import {QueryError} from '../errors/QueryError.ts'
import {isApiVersionSince} from '../http/isApiVersionSince.ts'

/** From this API version on, a query without a perspective sees published documents; before, it sees all. */
const publishedByDefaultSince = '2025-02-19'

/**
 * The perspective that a request asks for: a name, or release ids with commas between, nearest first. Throws
 * `QueryError` for what is neither.
 */
export function parsePerspective(value: string | null, apiVersion: string): Perspective {
  if (value === null || value === '') {
    return isApiVersionSince(apiVersion, publishedByDefaultSince) ? 'published' : 'raw'
  }
  if (value === 'raw' || value === 'published' || value === 'drafts') return value
  if (value === 'previewDrafts') return 'drafts'
  const layers = value.split(',').map((layer) => (layer === 'previewDrafts' ? 'drafts' : layer))
  if (layers.includes('raw')) {
    throw new QueryError('The perspective "raw" shows everything; it stands alone.')
  }
  const wrong = layers.find((layer) => !/^[a-zA-Z0-9_-]+$/.test(layer))
  if (wrong !== undefined) {
    throw new QueryError(
      `"${wrong}" is not a perspective. Use raw, published, drafts, or release ids with commas between.`,
    )
  }
  return layers
}
