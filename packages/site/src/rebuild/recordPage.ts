import type {APIContext} from 'astro'
import {createReader} from '../content/createReader.ts'
import {getClient} from '../content/getClient.ts'
import type {ContentReader} from '../content/getContent.ts'
import {getRecorder} from './buildRecord.ts'

/** Records a page that is built as a file, and answers the reader that it must use; null where nobody records. */
export function recordPage({url, props}: Pick<APIContext, 'url' | 'props'>): ContentReader | null {
  const to: unknown = props['to']
  const toShown = getRecorder()?.openPage(
    toBuiltPath(url.pathname),
    typeof to === 'string' ? to : null,
  )
  return toShown ? createReader(getClient('published'), {toShown}) : null
}

/** Records what stands in a file that is built. */
export function recordFile({url}: Pick<APIContext, 'url'>, text: string): void {
  getRecorder()?.noteFile(toBuiltPath(url.pathname), text)
}

/** Pages are folders, other files have their own names. */
const toBuiltPath = (pathname: string) =>
  /\.\w+$/.test(pathname) ? pathname : `${pathname.replace(/\/$/, '')}/`
