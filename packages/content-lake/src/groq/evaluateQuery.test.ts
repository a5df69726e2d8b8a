import fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {describe, expect, it} from 'vitest'
import {QueryError} from '../errors/QueryError.ts'
import {QueryParseError} from '../errors/QueryParseError.ts'
import {datasets, ids, queries, queryParams as params} from './arbitraryQuery.ts'
import {ask, time, toDocument} from './askForTest.ts'
import {parseQuery} from './parseQuery.ts'

describe('evaluateQuery', () => {
  it('gives with indexes and memory what it gives without, and what groq-js gives', () => {
    fc.assert(
      fc.property(datasets, queries, (documents, groq) => {
        const optimized = ask(documents, groq, params)
        expect(optimized).toEqual(ask(documents, groq, params, {optimizes: false}))
        const sorted = [...documents].sort((a, b) => (a._id < b._id ? -1 : 1))
        const byId = new Map(documents.map((each) => [each._id, each]))
        const plain = evaluateSync(parse(groq, {params}), {
          dataset: sorted,
          dereference: ({_ref}) => byId.get(_ref),
        })
        expect(optimized).toEqual(plain.data)
      }),
      {numRuns: 400},
    )
  })

  it('reads ten thousand documents through the indexes within its budget, many times over', () => {
    const documents = Array.from({length: 10_000}, (_, index) =>
      toDocument({
        _id: `d${index}`,
        _type: index % 2 ? 'faq' : 'topic',
        topic: {_ref: `d${index - 1}`},
      }),
    )
    const groq =
      '*[_type == "faq"]{"topic": topic->_id, "back": *[references(^.topic._ref)]._id, "all": count(*[_type == "topic"])}'
    const result = ask(documents, groq)
    expect(result).toHaveLength(5_000)
    expect(result).toContainEqual({topic: 'd8', back: ['d9'], all: 5_000})
  })

  it('refuses a query that would keep everybody waiting', () => {
    const documents = Array.from({length: 100}, (_, index) =>
      toDocument({_id: `d${index}`, _type: 'faq', order: index}),
    )
    const groq = '*{"n": count(*[order > ^.order]{"m": count(*[order > ^.order])})}'
    expect(() => ask(documents, groq, {}, {maxSteps: 100_000})).toThrow(QueryError)
    expect(ask(documents, groq)).toHaveLength(100)
  })

  it('ends where independent subqueries nest deeply', () => {
    const documents = ids.map((_id) => toDocument({_id, _type: 'faq'}))
    const nest = (depth: number, end: string): string =>
      '*[_type == "faq"][0..1]{"next": '.repeat(depth) + '1' + `}${end}`.repeat(depth)
    expect(() => ask(documents, nest(60, ''))).toThrow(QueryError)
    expect(ask(documents, nest(60, '[0]'))).toHaveProperty(Array(60).fill('next').join('.'), 1)
    for (const depth of [500, 1_000, 2_000, 2_500, 3_000, 30_000]) {
      const query = `${'['.repeat(depth)}1${']'.repeat(depth)}`
      expect(toMessage(() => ask(documents, query))).toMatch(/^(no error|.*nests too deeply.*)$/)
    }
  })

  it('knows releases, identity, time and dataset, and says what it does not know', () => {
    const documents = [
      toDocument({_id: '_.releases.r1', _type: 'system.release', name: 'r1'}),
      toDocument({_id: 'a', _type: 'faq'}),
    ]
    const groq =
      '{"r": releases::all()[name == "r1"]._id, "i": identity(), "n": now(), "d": sanity::dataset(), "p": sanity::projectId()}'
    expect(ask(documents, groq)).toEqual({
      r: ['_.releases.r1'],
      i: 'reader',
      n: time,
      d: 'production',
      p: 'local',
    })
    expect(() => ask([], '$p.x', {p: {hasOwnProperty: 1}})).toThrow(/reserved name/)
    expect(() => ask([], '{"__proto__": null}.x')).toThrow(/reserved name/)
    expect(() => ask([], 'geo::distance(a, b)')).toThrow(/does not serve geo::distance/)
  })
})

function toMessage(act: () => unknown): string {
  try {
    act()
    return 'no error'
  } catch (error) {
    return String(error)
  }
}

describe('parseQuery', () => {
  it('says where a query goes wrong', () => {
    const query = '*[_type == "faq"'
    expect(() => parseQuery(query, {})).toThrow(QueryParseError)
    const error = new QueryParseError(query, 15, 'because')
    expect(error.body).toEqual({
      error: {type: 'queryParseError', description: 'because', query, start: 15, end: 16},
    })
    expect(toParseError('*[_type == ]')).toMatchObject({status: 400, start: 10, end: 11})
    expect(toParseError('*[a == b]\n | nothing(a)')).toMatchObject({start: 13})
    expect(() => parseQuery('*[slug.current == $slug]', {})).toThrow(/\$slug referenced/)
    expect(() => parseQuery('*[nothing::here(a)]', {})).toThrow(/nothing/)
    expect(toParseError(`${' '.repeat(9)}$${'a'.repeat(60_000)}`)).toMatchObject({start: 9})
    expect(() => parseQuery(`*[_id in [${'"x",'.repeat(20_000)}]]`, {})).toThrow(/as parameters/)
  })

  it.each(['toString("x")', 'constructor::constructor("x")', '* | valueOf(a)'])(
    'knows only functions of GROQ: %s',
    (query) => {
      expect(toParseError(query)).toMatchObject({
        status: 400,
        message: expect.stringContaining('Undefined'),
      })
    },
  )

  it('refuses functions that a query declares, which grow with every call of one another', () => {
    const calls = Array.from(
      {length: 60},
      (_, n) => `fn a::f${n + 1}($x) = $x{"p": a::f${n}(b), "q": a::f${n}(c)};`,
    )
    const query = `// first\n fn a::f0($x) = $x{"p": 1};${calls.join('')} a::f60(*[0])`
    expect(toParseError(query)).toMatchObject({status: 400, start: 10})
  })
})

function toParseError(query: string): unknown {
  try {
    return parseQuery(query, {})
  } catch (error) {
    return error
  }
}
