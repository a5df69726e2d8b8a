import type {CustomValidator} from '@sanity/types'
import type {Severity} from './Finding.ts'
import {imageAssetRule, type ImageAsset} from './imageAssetRule.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {toSituation} from './toSituation.ts'

const query = `*[_id == $id][0]{
  mimeType,
  extension,
  size,
  "width": metadata.dimensions.width,
  "height": metadata.dimensions.height
}`

const isImage = (value: unknown): value is {readonly asset?: {readonly _ref?: string}} =>
  typeof value === 'object' && value !== null

/** Holds a picture against the rules for its file. A picture whose asset is not there is left to the reference itself. */
export const imageAssetValidator =
  (severity: Severity): CustomValidator =>
  async (value, context) => {
    const id = isImage(value) ? value.asset?._ref : undefined
    if (!id) return true
    const asset = await context
      .getClient({apiVersion: '2025-02-19'})
      .withConfig({perspective: 'drafts'})
      .fetch<ImageAsset | null>(query, {id})
    if (!asset) return true
    return toFindingErrors(severity, imageAssetRule(asset, toSituation(context)))
  }
