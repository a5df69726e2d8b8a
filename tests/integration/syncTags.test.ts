import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as contentQueries from '@iop-content/client/queries'
import {openContentLake, serveContentLake} from '@iop-content/content-lake/node'
import {demoDocuments} from '@iop-content/schemas/demo'
import {createClient, type SanityClient, type SyncTag} from '@sanity/client'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {arbitraryEdit, type Edit} from '../support/arbitraryEdit.ts'

const token = 'a-token-for-this-test-0123456789abcdef'

/** Runs a test on a lake of its own with the demonstration content. */
async function withLake(
  run: (clients: {readonly reader: SanityClient; readonly editor: SanityClient}) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'iop-tags-'))
  const {lake, datasets, close} = await openContentLake({
    dataDir,
    env: {LAKE_TOKEN: token},
    trustedOrigins: [],
    log: ({message}) => {
      throw new Error(message)
    },
  })
  datasets[0]?.commit(
    demoDocuments.map((document) => ({createOrReplace: document})),
    {author: 'test'},
  )
  const server = await serveContentLake({lake, port: 0})
  const options = {
    projectId: 'local',
    dataset: 'production',
    apiHost: server.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
  }
  try {
    await run({reader: createClient(options), editor: createClient({...options, token})})
  } finally {
    await server.close()
    close()
    await rm(dataDir, {recursive: true})
  }
}

const slugOf = (type: string): unknown => {
  const document = demoDocuments.find(({_type}) => _type === type)
  return document && 'slug' in document ? Object(document.slug).current : undefined
}

/** Every query of the client, those of one document with an address that there is. */
const asked = Object.values(contentQueries).flatMap((query) => {
  const params = Object.fromEntries(
    Object.entries(query.params).map(([name, param]) => [
      name,
      name === 'slug'
        ? (slugOf(query.name) ?? 'none')
        : 'default' in param
          ? param.default
          : 'therapy',
    ]),
  )
  const plain = {name: query.name, groq: query.groq, params}
  if (query.name !== 'faqs') return [plain]
  const page = {...plain, name: 'faqs of a page', params: {...params, page: slugOf('programPage')}}
  const topic = {...plain, name: 'faqs of a topic', params: {...params, topic: slugOf('topic')}}
  return [plain, page, topic]
})

interface Answer {
  readonly result: string
  readonly syncTags: readonly SyncTag[]
}

async function askAll(
  client: SanityClient,
  perspective: 'published' | 'drafts',
): Promise<readonly Answer[]> {
  return Promise.all(
    asked.map(async ({groq, params}) => {
      const options = {perspective, filterResponse: false} as const
      const {result, syncTags = []} = await client.fetch<unknown>(groq, params, options)
      return {result: JSON.stringify(result), syncTags}
    }),
  )
}

/** Follows live events. `after` gives the tags of a transaction, once all that it led to has been heard. */
async function follow(client: SanityClient, includeDrafts: boolean) {
  const heard = new Map<string, readonly SyncTag[]>()
  const welcome = Promise.withResolvers<void>()
  let wake = () => {}
  const subscription = client.live.events({includeDrafts}).subscribe({
    next(event) {
      if (event.type === 'message') heard.set(event.id, event.tags)
      if (event.type === 'welcome') welcome.resolve()
      wake()
    },
    error: welcome.reject,
  })
  await welcome.promise
  return {
    async after(transactionId: string, fenceId: string): Promise<readonly SyncTag[]> {
      while (!heard.has(fenceId)) await new Promise<void>((resolve) => (wake = resolve))
      return heard.get(transactionId) ?? []
    },
    stop: () => subscription.unsubscribe(),
  }
}

/** The names of the queries that a write puts out of date. */
const toHits = (answers: readonly Answer[], tags: readonly SyncTag[]): string[] =>
  asked.flatMap(({name}, index) =>
    answers[index]?.syncTags.some((tag) => tags.includes(tag)) ? name : [],
  )

const toChanges = (before: readonly Answer[], after: readonly Answer[]): string[] =>
  asked.flatMap(({name}, index) => (before[index]?.result === after[index]?.result ? [] : name))

const toMissed = (changes: readonly string[], hits: readonly string[]): string[] =>
  changes.filter((name) => !hits.includes(name))

test('whatever an editor does, readers hear of each answer that changes', async () => {
  const changed = new Set<string>()
  let count = 0
  const story = async (edits: readonly Edit[]) =>
    withLake(async ({reader, editor}) => {
      const published = await follow(reader, false)
      const preview = await follow(editor, true)
      let before = [await askAll(reader, 'published'), await askAll(editor, 'drafts')] as const
      for (const edit of edits) {
        const transaction = edit.write(editor)
        // Some edits are refused, as those of what others refer to are.
        const committed = await transaction.commit().catch(() => undefined)
        if (!committed) continue
        // No query reads this. Events come in order, so that whatever the edit led to is heard before it.
        const fence = await editor.createOrReplace({_id: 'fence', _type: 'fence', n: count++})
        const [tags, previewTags] = [
          await published.after(committed.transactionId, fence._rev),
          await preview.after(committed.transactionId, fence._rev),
        ]
        const after = [await askAll(reader, 'published'), await askAll(editor, 'drafts')] as const
        const changes = toChanges(before[0], after[0])
        const previewChanges = toChanges(before[1], after[1])
        const hits = [toHits(before[0], tags), toHits(before[1], previewTags)] as const
        expect({
          edit: edit.toString(),
          missed: [toMissed(changes, hits[0]), toMissed(previewChanges, hits[1])],
          isDraftTold: !edit.isPublic && tags.length > 0,
        }).toEqual({edit: edit.toString(), missed: [[], []], isDraftTold: false})
        for (const name of changes) changed.add(name)
        before = after
      }
      published.stop()
      preview.stop()
    })
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryEdit(demoDocuments), {minLength: 6, maxLength: 10}), story),
    {numRuns: 8, endOnFailure: true},
  )
  expect(changed.size).toBeGreaterThan(4)
}, 180_000)

test('an edit puts out of date the answers that read the document, and no others', async () => {
  await withLake(async ({reader, editor}) => {
    const live = await follow(reader, false)
    const answers = await askAll(reader, 'published')
    const hitsOf = async (id: string): Promise<readonly string[]> => {
      const {_rev} = await editor.patch(id).set({title: 'Edited'}).commit()
      return toHits(answers, await live.after(_rev, _rev)).toSorted()
    }
    expect(await hitsOf('faq-nervous-about-groups')).toEqual([
      'faq',
      'faqs',
      'faqs of a page',
      'faqs of a topic',
      'guide',
      'programPage',
      'routes',
      'search',
    ])
    expect(await hitsOf('condition-co-occurring')).toEqual([
      'condition',
      'conditions',
      'programPage',
      'routes',
      'search',
    ])
    expect(await hitsOf('myth-group-therapy')).toEqual([
      'guide',
      'myth',
      'myths',
      'programPage',
      'routes',
      'search',
    ])
    expect(await hitsOf('source-988-lifeline')).toEqual([])
    live.stop()
  })
})
