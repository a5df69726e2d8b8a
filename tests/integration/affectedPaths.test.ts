import type {ContentQuery} from '@iop-content/client'
import * as queries from '@iop-content/client/queries'
import {createSnapshotClient} from '@iop-content/client/snapshot'
import {toAffectedPaths} from '@iop-content/client/webhook'
import type {PageAddress, WebhookDocument} from '@iop-content/client/webhook'
import {demoDocuments as demo} from '@iop-content/schemas/demo'
import {expect, test} from 'vitest'

// The date is a lake's to set.
const demoDocuments = demo.map((document) => ({...document, _updatedAt: '2026-01-01T00:00:00Z'}))

const toPath = ({_type, language, slug}: PageAddress) => `/${language}/${_type}/${slug}`
const languages = [...new Set(demoDocuments.map((document) => Object(document).language))]

const pageQueries: Readonly<
  Record<PageAddress['_type'], ContentQuery<PageParams, unknown, unknown>>
> = {
  condition: queries.conditionQuery,
  faq: queries.faqQuery,
  glossaryTerm: queries.glossaryTermQuery,
  guide: queries.guideQuery,
  location: queries.locationQuery,
  myth: queries.mythQuery,
  programPage: queries.programPageQuery,
  therapy: queries.therapyQuery,
}

interface PageParams {
  slug: string
  language?: string | readonly string[] | undefined
}

/** Every page as JSON, by its path. */
async function readPages(documents: readonly object[]): Promise<ReadonlyMap<string, string>> {
  const content = createSnapshotClient(documents)
  const pages = new Map<string, string>()
  for (const language of languages.filter((tag) => typeof tag === 'string')) {
    for (const route of await content.fetch(queries.routesQuery, {language})) {
      const query = pageQueries[route._type]
      const params = {slug: route.slug, language}
      const page = await content.fetch(query, params)
      pages.set(toPath(route), JSON.stringify(page))
    }
  }
  return pages
}

/** A document with another text wherever one stands that a page may show. */
const edit = (document: object) =>
  Object.fromEntries(
    Object.entries(document).map(([field, value]) =>
      ['title', 'name', 'term', 'question', 'fact', 'summary', 'definition', 'label'].includes(
        field,
      )
        ? [field, `${value} (edited)`]
        : [field, value],
    ),
  )

/** A document as the projection of a webhook sends it. */
function toTold(document: {_id: string; _type: string}): WebhookDocument {
  const {slug, language} = Object(document)
  return {
    _id: document._id,
    _type: document._type,
    slug: slug?.current ?? null,
    language: language ?? null,
    moved: false,
  }
}

test('whatever documents are edited, each page that changes is among the affected ones', async () => {
  const before = await readPages(demoDocuments)
  const routes = [...before.keys()].map((path) => {
    const [, language = '', _type = '', slug = ''] = path.split('/')
    // why: the path was made of a route.
    return {language, _type, slug} as PageAddress
  })
  const types = [...new Set(demoDocuments.map(({_type}) => _type))]
  const missed: Record<string, readonly string[]> = {}
  let changes = 0
  for (const type of types) {
    const isEdited = ({_type}: {_type: string}) => _type === type
    const after = await readPages(demoDocuments.map((one) => (isEdited(one) ? edit(one) : one)))
    const changed = [...after].flatMap(([path, page]) => (before.get(path) === page ? [] : path))
    const affected = demoDocuments
      .filter(isEdited)
      .flatMap((one) => toAffectedPaths(toTold(one), routes, toPath))
    const forgotten = changed.filter((path) => !affected.includes(path))
    if (forgotten.length > 0) missed[type] = forgotten
    changes += changed.length
  }
  expect(missed).toEqual({})
  expect(changes).toBeGreaterThan(50)
}, 120_000)
