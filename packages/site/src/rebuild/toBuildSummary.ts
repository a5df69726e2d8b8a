import type {BuildRecord} from './buildRecord.ts'

/** What a build of files says at its end: how much it made, how long it took, where it is, and until when it holds. */
export function toBuildSummary(record: BuildRecord, seconds: number, folder: string): string {
  const built = Object.entries(record).filter(([path]) => path.endsWith('/'))
  const redirects = built.filter(([, {to}]) => to !== null)
  const counts = [
    toCount(built.length - redirects.length, 'page', 'pages'),
    ...(redirects.length > 0 ? [toCount(redirects.length, 'redirect', 'redirects')] : []),
  ]
  return [
    `Built ${counts.join(' and ')} in ${seconds.toFixed(1)} seconds. The site is in ${folder}.`,
    ...toDeadline(built.flatMap(([, {reviewDue}]) => reviewDue ?? [])),
  ].join('\n')
}

/** Files say what was true on their day: a page goes on telling of a review after it has fallen due. */
function toDeadline(days: readonly string[]): readonly string[] {
  const [first] = days.toSorted()
  if (!first) return []
  const pages = toCount(days.filter((day) => day === first).length, 'page', 'pages')
  return [`Build it again after ${first}: a review on ${pages} is overdue then.`]
}

const toCount = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
