import {fileURLToPath} from 'node:url'
import {createContext, runInContext} from 'node:vm'
import {build} from 'vite'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'
import type {handle} from './edge/worker.ts'

/** What the runtimes at the edge have in common (WinterTC's minimum), and nothing of Node. */
const webGlobals = {
  AbortController,
  AbortSignal,
  DOMException,
  Event,
  EventTarget,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextDecoderStream,
  TextEncoder,
  TransformStream,
  URL,
  URLSearchParams,
  WritableStream,
  atob,
  btoa,
  clearTimeout,
  crypto,
  fetch,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
}

let demo: DemoServer
beforeAll(async () => {
  demo = await serveDemo()
})
afterAll(() => demo.close())

/** The worker as one script, as the platforms bundle it. */
async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('edge', import.meta.url)),
    resolve: {conditions: ['edge-light', 'worker', 'browser', 'module', 'import']},
    build: {
      write: false,
      minify: false,
      lib: {entry: 'worker.ts', formats: ['iife'], name: 'worker'},
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n')
}

test('reads and renders where there is no Node and text must not be evaluated', async () => {
  const attempts: string[] = []
  const refuse = (name: string) =>
    function attempt() {
      attempts.push(name)
      throw new EvalError(`${name} is not allowed.`)
    }
  const context = createContext(
    {...webGlobals, eval: refuse('eval'), Function: refuse('Function'), console: {}},
    {codeGeneration: {strings: false, wasm: false}},
  )
  runInContext('globalThis.self = globalThis', context)
  const run: typeof handle = runInContext(`${await bundleWorker()}\nworker.handle`, context)
  const request = new Request('https://example.org/webhook', {method: 'POST', body: '{}'})
  const result = await run(demo.config.apiHost, request)

  expect(attempts).toEqual([])
  expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe(
    'undefined'.repeat(3),
  )
  expect(JSON.parse(JSON.stringify(result))).toMatchObject({
    title: expect.stringContaining('Group therapy'),
    graph: expect.stringContaining('PsychologicalTreatment'),
    html: expect.stringContaining('<p>'),
    markdown: expect.stringMatching(/\w/),
    schemas: [true, false],
    refused: true,
    left: [],
    unsigned: true,
  })
  expect(result.questions.length).toBeGreaterThan(1)
  expect(result.broken).toHaveLength(1)
})
