import type {ContentRead} from '../content/createReader.ts'
import {findReviewDue} from '../review/findReviewDue.ts'
import {hashText, hashUse} from './hashUse.ts'
import {trackUse} from './trackUse.ts'

/** One read of a page: the query by its name, and a hash of what the page used of the result. */
export interface RecordedRead {
  readonly query: string
  readonly params: object
  readonly used: readonly string[]
  readonly hash: string
}

/** What a page of a build was made of; of a redirect, where it leads. */
export interface RecordedPage {
  readonly to: string | null
  /** The last day on which every review holds that the page tells of, as 2026-01-31. */
  readonly reviewDue: string | null
  readonly reads: readonly RecordedRead[]
  /** A hash of the file itself, where it can be made again to compare it; null for pages. */
  readonly file: string | null
}

/** Every page of a build, by its path. */
export type BuildRecord = Readonly<Record<string, RecordedPage>>

interface Recorder {
  /** Notes a page, and answers what to do with each of its results. */
  openPage(path: string, to: string | null): <Data>(read: ContentRead<Data>) => Data
  /** Notes what stands in the file of an opened page. */
  noteFile(path: string, text: string): void
}

/** The pages are built by a bundle of their own within the same process: this is where both meet. */
const key = Symbol.for('iop-content.build-recorder')

/** The recorder of the build that is running; undefined where none listens. */
export function getRecorder(): Recorder | undefined {
  const found: unknown = Reflect.get(globalThis, key)
  // why: only `startRecording` writes here.
  return found as Recorder | undefined
}

/** Records the pages of a build from now on; what it answers gives the record when the build has ended. */
export function startRecording(): () => BuildRecord {
  const pages = new Map<string, {to: string | null; reads: (() => Used)[]}>()
  const files = new Map<string, string>()
  const recorder: Recorder = {
    openPage(path, to) {
      const reads: (() => Used)[] = []
      pages.set(path, {to, reads})
      return ({query, params, data}) => {
        const tracked = trackUse(data)
        reads.push(() => {
          const used = [...tracked.used]
          const read = {query: query.name, params, used, hash: hashUse(data, used)}
          return {read, reviewDue: findReviewDue(data, used)}
        })
        return tracked.data
      }
    },
    noteFile: (path, text) => files.set(path, hashText(text)),
  }
  Reflect.set(globalThis, key, recorder)
  return () =>
    Object.fromEntries(
      [...pages].map(([path, {to, reads}]) => [
        path,
        {...toPage(to, reads), file: files.get(path) ?? null},
      ]),
    )
}

/** What a page used of one result, known when all of it is made. */
interface Used {
  readonly read: RecordedRead
  readonly reviewDue: string | null
}

function toPage(to: string | null, reads: readonly (() => Used)[]): Omit<RecordedPage, 'file'> {
  const all = reads.map((read) => read())
  const [reviewDue = null] = all.flatMap((one) => one.reviewDue ?? []).toSorted()
  return {to, reviewDue, reads: all.map(({read}) => read)}
}
