import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {freePort} from '../support/freePort.ts'
import {runScript} from '../support/runScript.ts'
import {startLakeProcess} from '../support/startLakeProcess.ts'

const ownerToken = 'people-test-token-0123456789abcdefgh'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'iop-people-'))
})
afterEach(() => rm(dataDir, {recursive: true, force: true}))

const user = (...args: string[]) =>
  runScript('content', ['user', ...args], {
    LAKE_DATA: dataDir,
    LAKE_TOKEN: ownerToken,
    STUDIO_PORT: '3456',
  })

async function addUser(...args: string[]): Promise<{id: string; token: string}> {
  const {exitCode, output} = await user('add', ...args)
  expect(output).toContain('http://localhost:3456/#token=')
  expect(exitCode).toBe(0)
  const id = /\bid (p\w+)/.exec(output)?.[1] ?? ''
  const token = /#token=([\w-]{32,})$/m.exec(output)?.[1] ?? ''
  return {id, token}
}

function toClient(apiHost: string, token: string): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost,
    token,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
  })
}

test('a lake that runs knows a new user at once, and a removed one no more', async () => {
  const lake = await startLakeProcess({dataDir, port: await freePort(), token: ownerToken})
  const editor = await addUser('Ana', 'María', '--role', 'editor')
  const viewer = await addUser('李娜', '--role=viewer')

  const asEditor = toClient(lake.url, editor.token)
  await asEditor.create({_id: 'drafts.a', _type: 'faq', question: 'By Ana'})
  expect(await asEditor.users.getById('me')).toMatchObject({id: editor.id, name: 'Ana María'})

  const asViewer = toClient(lake.url, viewer.token)
  expect(await asViewer.getDocument('drafts.a')).toMatchObject({question: 'By Ana'})
  expect(await asViewer.users.getById(editor.id)).toMatchObject({displayName: 'Ana María'})
  const refusal = {statusCode: 403, message: expect.stringContaining('李娜 has the role "viewer"')}
  await expect(asViewer.delete('drafts.a')).rejects.toMatchObject(refusal)

  expect(await user('remove', viewer.id)).toMatchObject({exitCode: 0})
  await expect(asViewer.getDocument('drafts.a')).rejects.toMatchObject({statusCode: 401})
  expect(await asEditor.users.getById(viewer.id)).toMatchObject({displayName: '李娜'})
  expect(await lake.stop()).toBe(0)
})

test('a wrong call ends with its message alone', async () => {
  const {exitCode, output} = await user('add', 'Ana', '--role', 'owner')
  expect(exitCode).toBe(1)
  expect(output).toContain('administrator, editor, viewer')
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
})
