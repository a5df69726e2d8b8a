import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {faqsQuery, programPageQuery} from '@iop-content/client/queries'
import {workspaceRoot} from '../../../scripts/run/workspace.ts'
import type {Consumer} from '../../packaging/installClient.ts'
import {toGroqdModule} from './toGroqdModule.ts'

/** What each contender reads: a page with all that it shows, and a list of 200. */
export const readings = ['page', 'list'] as const
export type Reading = (typeof readings)[number]

/** Who reads, in the order of the report; the second bare client tells how much is noise. */
export const contenders = ['bare', 'ours', 'groqd', 'bareAgain'] as const
export type Contender = (typeof contenders)[number]

/** A contender, ready to read. */
export interface ContenderModule {
  readonly name: Contender
  /** Makes a client of the lake, and answers what reads. */
  readonly create: (apiHost: string) => () => Promise<unknown>
}

const plans = {
  page: {
    query: programPageQuery,
    type: 'ProgramPageQueryResult',
    params: {slug: 'intensive-outpatient-program', language: 'en'},
  },
  list: {
    query: faqsQuery,
    type: 'FaqsQueryResult',
    params: {topic: null, page: null, after: null, language: 'en'},
  },
} satisfies Record<Reading, unknown>

const createBare = `createClient({
    projectId: 'local', dataset: 'production', apiVersion: '2025-02-19', apiHost,
    useProjectHostname: false, useCdn: false, perspective: 'published',
  })`

/** Writes a module for each contender and reading into a project that has the packed client, `@sanity/client` and groqd. */
export async function writeContenders(consumer: Consumer): Promise<void> {
  for (const reading of readings) {
    const {query, type, params} = plans[reading]
    const given = JSON.stringify(params)
    const bare = `import {createClient} from '@sanity/client'
import type {${type}} from '@iop-content/client/typegen'
const groq = ${JSON.stringify(query.groq)}
export function create(apiHost: string): () => Promise<${type}> {
  const client = ${createBare}
  return () => client.fetch<${type}>(groq, ${given})
}
`
    const ours = `import {createContentClient} from '@iop-content/client'
import {${query.name}Query} from '@iop-content/client/queries'
export function create(apiHost: string) {
  const client = createContentClient({projectId: 'local', dataset: 'production', apiHost})
  return () => client.fetch(${query.name}Query, ${given})
}
`
    const groqd = `import {createClient} from '@sanity/client'
import {makeSafeQueryRunner} from 'groqd'
import {query} from './${reading}GroqdQuery.ts'
export function create(apiHost: string) {
  const client = ${createBare}
  const run = makeSafeQueryRunner((groq, {parameters}) => client.fetch(groq, parameters))
  return () => run(query, {parameters: ${given}})
}
`
    const schema = `${query.name}ResultSchema`
    const zod = `${await readZod('shared')}\n${await readZod(query.name)}`
    await consumer.write(`${reading}GroqdQuery.ts`, toGroqdModule({groq: query.groq, schema, zod}))
    const codes = {bare, ours, groqd, bareAgain: bare}
    for (const contender of contenders) {
      await consumer.write(toFileName(contender, reading), codes[contender])
    }
  }
}

/** The file of a contender for a reading. */
export const toFileName = (contender: Contender, reading: Reading): string =>
  `${reading}-${contender}.ts`

/** Loads every contender for a reading from the project that they were written to. */
export function loadContenders(
  folder: string,
  reading: Reading,
): Promise<readonly ContenderModule[]> {
  return Promise.all(
    contenders.map(async (name) => {
      const {create}: Pick<ContenderModule, 'create'> = await import(
        join(folder, toFileName(name, reading))
      )
      return {name, create}
    }),
  )
}

const readZod = (name: string) =>
  readFile(join(workspaceRoot, 'packages/client/src/generated/zod', `${name}.ts`), 'utf8')
