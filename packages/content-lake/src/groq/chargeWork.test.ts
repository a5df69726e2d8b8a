import {describe, expect, it} from 'vitest'
import {QueryError} from '../errors/QueryError.ts'
import {ask, toDocument} from './askForTest.ts'

const doubled = (start: string, step: string, end = '') => start + step.repeat(60) + end

describe('chargeWork', () => {
  // Each would fill the memory, or not end, in some hundred characters.
  it.each([
    ['a list', doubled('{"a":[1]}', '{"a":[...a,...a]}')],
    ['a sum of lists', doubled('{"a":[1]}', '{"a":a+a}', '{"n":count(a)}')],
    ['a text', doubled('{"a":"x"}', '{"a":a+a}', '{"n":length(a)}')],
    ['the same list many times', `{"a":$list}{"n":count([${'...a,'.repeat(2_000)}])}`],
    ['the lists of a list', '{"a":$list}{"n":count($items[]{"b":^.a}[].b[])}'],
    ['slices', '{"a":$list}{"n":count($items[]{"b":^.a[0..9998]})}'],
    [
      'what stands within, for a search',
      doubled('{"a":"x"}', '{"a":[a,a]}', '{"n":@ match text::query("y")}'),
    ],
    [
      'what stands within, for references',
      doubled('[{"a":"x"}', '{"a":[a,a]}', '][references("y")]'),
    ],
    ['the letters of a text', '{"a":$text}{"n":count($items[]{"b":string::split(^.a, "")})}'],
    ['comparisons with a long list', '$list[(@ + "y") in $list]'],
  ])('refuses a query that makes %s grow', (_, query) => {
    const list = Array.from({length: 10_000}, (__, index) => `x${index}`)
    expect(() => ask([], query, {list, items: list.map((x) => ({x})), text: list.join()})).toThrow(
      QueryError,
    )
  })

  it('lets a search through long documents pass', () => {
    const text = 'a sentence of some words. '.repeat(200)
    const documents = Array.from({length: 1_000}, (_, index) =>
      toDocument({
        _id: `d${index}`,
        _type: 'guide',
        body: [{_type: 'block', children: [{_type: 'span', text}]}],
      }),
    )
    const found = (condition: string) =>
      ask(documents, `count(*[${condition}])`, {}, {maxSteps: 100_000})
    expect(found('[@, _id] match text::query("sentence wor*")')).toBe(1_000)
    expect(found('pt::text(body) match "sent*"')).toBe(1_000)
    expect(found('!references("gone") && length(pt::text(body)) > 10')).toBe(1_000)
  })
})
