import * as queries from '@iop-content/client/queries'
import {parse} from 'groq-js'
import {expect, test} from 'vitest'
import {querySources} from '../../packages/client/src/queries/groq.ts'

test.each(querySources.map((source) => [source.name, source] as const))(
  '%s says what is written by hand, with the same parameters',
  (name, source) => {
    const query = Object.values(queries).find((candidate) => candidate.name === name)
    if (query === undefined) throw new Error(`no query ${name}`)
    expect(parse(query.groq)).toEqual(parse(source.groq))
    expect(query.groq).not.toContain('\n')
    const params = Object.entries(source.params).map(([param, {description, ...rest}]) => {
      expect(description).toMatch(/\.$/)
      return [param, rest]
    })
    expect(query.params).toEqual(Object.fromEntries(params))
  },
)
