import type {ContentQuery} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import {toAffectedPaths} from '@iop-content/client/webhook'
import type {PageAddress, WebhookDocument} from '@iop-content/client/webhook'
import type {ContentReader} from '../content/getContent.ts'
import {languages, parseLanguage} from '../i18n/languages.ts'
import {createSearchIndex} from '../search/createSearchIndex.ts'
import {listRoutes} from '../routes/listRoutes.ts'
import {toPath, toSitePath} from '../routes/toPath.ts'
import type {BuildRecord, RecordedRead} from './buildRecord.ts'
import {hashText, hashUse} from './hashUse.ts'
import {listBuiltPaths} from './listBuiltPaths.ts'

/** What a write makes of a build. */
export interface PathsToBuild {
  /** To build again, or for the first time. */
  readonly build: readonly string[]
  /** To take away. */
  readonly remove: readonly string[]
}

const byName = new Map<string, ContentQuery<object, unknown, unknown>>(
  Object.values(queries).map((query) => [query.name, query]),
)

/**
 * The paths of a build that documents written since then change, and no others. Of the pages that may show one of them, or a review
 * that was due before `today`, those are named for which a value that they used is now another one.
 */
export async function toPathsToBuild(
  documents: readonly WebhookDocument[],
  record: BuildRecord,
  content: ContentReader,
  today: string,
): Promise<PathsToBuild> {
  const now = await listBuiltPaths(content)
  const added = [...now].flatMap(([path, to]) => {
    const before = record[path]
    return before && before.to === to ? [] : path
  })
  const remove = Object.keys(record).filter((path) => !now.has(path))
  const mayShow = await toCandidates(documents, content)
  const isOverdue = (path: string) => (record[path]?.reviewDue ?? today) < today
  const kept = Object.keys(record).filter(
    (path) => now.has(path) && (mayShow(path) || isOverdue(path)),
  )
  const isChanged = createCheck(content)
  const changed = await Promise.all(
    kept.map(async (path) => {
      const reads = record[path]?.reads ?? []
      const mayChange = (await Promise.all(reads.map(isChanged))).includes(true)
      return mayChange && !(await isSame(path, record[path]?.file, content)) ? path : null
    }),
  )
  const build = new Set([...added, ...changed.filter((path) => path !== null)])
  return {build: [...build].toSorted(), remove: remove.toSorted()}
}

/** Pages of documents that may show one of the written ones; lists and what stands once may show any. */
async function toCandidates(documents: readonly WebhookDocument[], content: ContentReader) {
  const routes = (
    await Promise.all((['en', 'es'] as const).map((language) => listRoutes(content, language)))
  ).flat()
  const pages = new Set(routes.map(({path}) => path))
  const addresses = routes.map(({type: _type, language, slug}) => {
    // why: a route of the content has a type with a page.
    return {_type, language, slug} as PageAddress
  })
  const toAddress = (page: PageAddress) => toPath(page, parseLanguage(page.language) ?? 'en') ?? '/'
  const affected = new Set(
    documents.flatMap((document) => toAffectedPaths(document, addresses, toAddress)),
  )
  return (path: string) => !pages.has(path) || affected.has(path)
}

/** Whether a file that was made of something else comes out the same: an index of words does not have all that it was made of. */
async function isSame(
  path: string,
  file: string | null | undefined,
  content: ContentReader,
): Promise<boolean> {
  const language = languages.find((one) => `${toSitePath('/search', one)}index.json` === path)
  if (!language || !file) return false
  return hashText(JSON.stringify(await createSearchIndex(content, language))) === file
}

/** Reads again what a page was made of; pages that read the same share it. */
function createCheck(content: ContentReader) {
  const results = new Map<string, Promise<unknown>>()
  return async ({query: name, params, used, hash}: RecordedRead): Promise<boolean> => {
    const query = byName.get(name)
    if (!query) return true
    const key = JSON.stringify([name, params])
    const result = results.get(key) ?? content.fetch(query, params)
    results.set(key, result)
    return hashUse(await result, used) !== hash
  }
}
