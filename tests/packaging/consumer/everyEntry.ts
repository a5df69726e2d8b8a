import * as client from '@iop-content/client'
import type {FaqSummary, ProgramPage, ProgramPageDraft} from '@iop-content/client'
import * as image from '@iop-content/client/image'
import * as jsonLd from '@iop-content/client/json-ld'
import * as live from '@iop-content/client/live'
import * as metadata from '@iop-content/client/metadata'
import * as portableText from '@iop-content/client/portable-text'
import * as queries from '@iop-content/client/queries'
import * as selfCheck from '@iop-content/client/self-check'
import * as sitemap from '@iop-content/client/sitemap'
import * as snapshot from '@iop-content/client/snapshot'
import * as typegen from '@iop-content/client/typegen'
import * as webhook from '@iop-content/client/webhook'
import * as zod from '@iop-content/client/zod'

const entries = {
  '.': client,
  './image': image,
  './json-ld': jsonLd,
  './live': live,
  './metadata': metadata,
  './portable-text': portableText,
  './queries': queries,
  './self-check': selfCheck,
  './sitemap': sitemap,
  './snapshot': snapshot,
  './typegen': typegen,
  './webhook': webhook,
  './zod': zod,
}

const {createContentClient} = client
const {faqsQuery, programPageQuery} = queries
const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: 'http://localhost:4747',
})

const slug = 'intensive-outpatient-program'
const page: ProgramPage | null = await content.fetch(programPageQuery, {slug})
const faqs: FaqSummary[] = await content.fetch(faqsQuery)
const read = () => content.fetch(programPageQuery, {slug}, {perspective: 'drafts'})
const draft = (value: Awaited<ReturnType<typeof read>>): ProgramPageDraft | null => value
// @ts-expect-error a page has a slug.
const withoutSlug = () => content.fetch(programPageQuery)
// @ts-expect-error a list has indices that may be missing.
const first = (): string => faqs[0].question

const refusal = await withoutSlug().catch((error: unknown) => error)
const schemas = await programPageQuery.loadRest().then(({loadSchemas}) => loadSchemas())
console.log(
  JSON.stringify({
    entries: Object.fromEntries(
      Object.entries(entries).map(([path, entry]) => [path, Object.keys(entry).sort()]),
    ),
    title: page?.title,
    faqs: faqs.length,
    first: first(),
    draft: draft(null),
    refused: client.isContentParameterError(refusal),
    published: schemas.published.safeParse(page).success,
  }),
)
