import type {OnIssue} from '../ContentClientConfig.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import {toIssue} from './toIssue.ts'

/**
 * The items of a list that a check takes, for where the reasons did not load: a list is worth more than they are. Each
 * other item is reported.
 */
export async function dropBroken(
  query: string,
  list: readonly unknown[],
  isItem: (item: unknown) => boolean,
  report: OnIssue,
): Promise<readonly unknown[]> {
  const right: unknown[] = []
  for (const [index, item] of list.entries()) {
    if (isItem(item)) {
      right.push(item)
      continue
    }
    const issue = {...toIssue(list, [index], 'as the schema says'), received: 'different'}
    const advice = 'The list comes without it; mend the document in the Studio.'
    await report(new ContentValidationError(query, [issue], advice))
  }
  return right
}
