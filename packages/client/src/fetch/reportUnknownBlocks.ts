import {heard} from '../check/UnknownBlock.ts'
import type {OnIssue} from '../ContentClientConfig.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import {toIssue} from './toIssue.ts'

/** Reports each block that a check passes over because its type is not known to this version. */
export async function reportUnknownBlocks(
  query: string,
  data: unknown,
  check: (data: unknown) => boolean,
  report: OnIssue,
): Promise<void> {
  const blocks = (heard.blocks = new Set<unknown>())
  check(data)
  heard.blocks = undefined
  const visit = async (value: unknown, path: readonly PropertyKey[]): Promise<void> => {
    if (typeof value !== 'object' || value === null) return
    if (blocks.has(value)) {
      const issue = toIssue(data, [...path, '_type'], 'a type that this version knows')
      const advice = 'The page comes with it; update @iop-content/client to show it.'
      await report(new ContentValidationError(query, [issue], advice))
    }
    const isList = Array.isArray(value)
    for (const [key, inner] of Object.entries(value)) {
      await visit(inner, [...path, isList ? +key : key])
    }
  }
  if (blocks.size > 0) await visit(data, [])
}
