import type {OnIssue} from '../ContentClientConfig.ts'
import {ContentValidationError} from '../errors/ContentValidationError.ts'
import type {ContentQuery} from '../queries/ContentQuery.ts'
import {toIssue} from './toIssue.ts'
import {toIssues} from './toIssues.ts'

/** The items of a list that are as the schema says. Each other one is reported, with its own issues. */
export async function dropBroken(
  query: ContentQuery<object, unknown, unknown>,
  list: readonly unknown[],
  {isItem, isPublished}: {isItem: (item: unknown) => boolean; isPublished: boolean},
  report: OnIssue,
): Promise<readonly unknown[]> {
  // A list is worth more than the reasons why some items are not in it.
  const issues = await toIssues(query, list, isPublished).catch(() => [])
  return list.filter((item, index) => {
    if (isItem(item)) return true
    const own = issues.filter(({path}) => path.startsWith(`[${index}]`))
    const unexplained = {...toIssue(list, [index], 'as the schema says'), received: 'different'}
    const advice = 'The list comes without it; mend the document in the Studio.'
    report(new ContentValidationError(query.name, own.length ? own : [unexplained], advice))
    return false
  })
}
