import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {createLiveHub} from './createLiveHub.ts'
import type {LiveEvent, LiveHub, LiveNews} from './createLiveHub.ts'

let streams: {next(event: LiveEvent): void; error(cause: unknown): void}[]
let hub: LiveHub

const say = (type: string, id: string, tags?: readonly string[]) =>
  streams.at(-1)?.next({type, id, ...(tags && {tags})})
/** What a browser hears that comes with a position. */
const listen = (after: string | null) => {
  const heard: LiveNews[] = []
  const end = hub.subscribe(after, (news) => heard.push(news))
  return {heard, end}
}

beforeEach(() => {
  vi.useFakeTimers()
  streams = []
  hub = createLiveHub(() => ({subscribe: (observer) => streams.push(observer)}))
})
afterEach(() => {
  vi.useRealTimers()
})

test('many browsers hear of one stream, each from where its page is', () => {
  expect(hub.position()).toBeUndefined()
  say('welcome', 'a')
  say('message', 'b', ['s1:x'])
  expect(hub.position()).toBe('b')
  const [behind, current] = [listen('a'), listen('b')]
  say('message', 'c', ['s1:y'])
  expect(behind.heard.map(({id}) => id)).toEqual(['b', 'c'])
  expect(current.heard).toEqual([{id: 'c', tags: ['s1:y']}])
  current.end()
  say('message', 'd', [])
  expect(current.heard).toHaveLength(1)
  expect(streams).toHaveLength(1)
})

test('who comes from a place that nobody knows is told that anything may have changed', () => {
  say('welcome', 'a')
  say('message', 'b', ['s1:x'])
  for (const after of [null, '-', 'long-ago']) {
    expect(listen(after).heard).toEqual([{id: 'b', tags: null}])
  }
})

test('a gap in the stream is one for the browsers; going on where it ended is none', () => {
  say('welcome', 'a')
  const {heard} = listen('a')
  say('welcome', 'a')
  say('reconnect', '')
  expect(heard).toEqual([])
  say('restart', 'b')
  say('welcome', 'b')
  say('welcome', 'c')
  expect(heard).toEqual([
    {id: 'b', tags: null},
    {id: 'c', tags: null},
  ])
})

test('a stream that ends is opened again, after a longer wait each time', () => {
  streams.at(-1)?.error(new Error('gone'))
  vi.advanceTimersByTime(1_000)
  expect(streams).toHaveLength(2)
  say('goaway', '')
  vi.advanceTimersByTime(1_000)
  expect(streams).toHaveLength(2)
  vi.advanceTimersByTime(1_000)
  expect(streams).toHaveLength(3)
  say('welcome', 'a')
  streams.at(-1)?.error(new Error('gone'))
  vi.advanceTimersByTime(1_000)
  expect(streams).toHaveLength(4)
})
