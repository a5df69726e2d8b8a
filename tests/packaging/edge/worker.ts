/** What a worker at the edge might do with the client: read, render, and hear of content that is broken. */
import {createContentClient, isContentParameterError} from '@iop-content/client'
import {toJsonLd, toJsonLdScript} from '@iop-content/client/json-ld'
import {toMetadata} from '@iop-content/client/metadata'
import {toHtml, toMarkdown} from '@iop-content/client/portable-text'
import {faqsQuery, siteQuery, therapyQuery} from '@iop-content/client/queries'
import {createSnapshotClient} from '@iop-content/client/snapshot'
import {isContentWebhookError, parseContentWebhook} from '@iop-content/client/webhook'

/** Answers what it read, for a test to look at. */
export async function handle(apiHost: string, request: Request) {
  const content = createContentClient({projectId: 'local', dataset: 'production', apiHost})
  const [therapy, {settings}, faqs] = await Promise.all([
    content.fetch(therapyQuery, {slug: 'group-therapy'}),
    content.fetch(siteQuery),
    content.fetch(faqsQuery, {topic: 'time-and-cost'}),
  ])
  if (!therapy) throw new Error('The demonstration content has no such therapy.')
  const site = {
    url: 'https://example.org',
    settings,
    toUrl: ({slug}: {slug: string}) => `/${slug}`,
  }
  const {drafts, published} = await therapyQuery.loadRest().then((rest) => rest.loadSchemas())
  const broken: string[] = []
  const snapshot = createSnapshotClient([{_id: 'faq', _type: 'faq', language: 'en'}], {
    onIssue: ({message}) => broken.push(message),
  })
  return {
    title: toMetadata(therapy, site).title,
    graph: toJsonLdScript(toJsonLd(therapy, site)),
    html: toHtml(therapy.whatToExpect),
    markdown: toMarkdown(therapy.whatToExpect),
    questions: faqs.map(({question}) => question),
    schemas: [published.safeParse(therapy).success, drafts.safeParse(7).success],
    refused: await content
      .fetch(therapyQuery, JSON.parse('{"slug": 7}'))
      .catch(isContentParameterError),
    left: await snapshot.fetch(faqsQuery),
    broken,
    unsigned: await parseContentWebhook(request, {secret: 'secret'}).catch(isContentWebhookError),
  }
}
