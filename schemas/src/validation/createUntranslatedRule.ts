import type {CustomValidator} from '@sanity/types'
import type {Severity} from './Finding.ts'
import {toFindingErrors} from './toFindingErrors.ts'
import {findUntranslated} from './findUntranslated.ts'

const isLink = (value: unknown): value is {readonly source?: {readonly _ref?: string}} =>
  typeof value === 'object' && value !== null

/** Finds texts of a translation that still stand in the language of the original: the findings of one severity. */
export const createUntranslatedRule =
  (severity: Severity): CustomValidator =>
  async (value, {document, getClient}) => {
    const id = isLink(value) ? value.source?._ref : undefined
    if (!id || !document) return true
    const source = await getClient({apiVersion: '2025-02-19'})
      .withConfig({perspective: 'drafts'})
      .fetch<object | null>('*[_id == $id][0]', {id})
    return toFindingErrors(severity, source ? findUntranslated(document, source) : [])
  }
