import {evaluateSync, parse, type ExprNode} from 'groq-js'
import {expect, it} from 'vitest'
import {callNode} from './callNode.ts'

function run(tree: ExprNode, root: unknown): unknown {
  return evaluateSync(tree, {root}).data
}

it('hands the values of its arguments to the function, and its result to the query', () => {
  const seen: unknown[] = []
  const node = callNode(
    (...values) => {
      seen.push(values)
      return values.length
    },
    [parse('@.a'), parse('@.gone'), parse('[1, {"b": @.a}]')],
  )
  expect(run(node, {a: 'x'})).toBe(3)
  expect(seen).toEqual([['x', null, [1, {b: 'x'}]]])
})

it('may answer anything, and is asked again in each scope', () => {
  const half = callNode(
    (value) => (typeof value === 'number' ? value / 2 : undefined),
    [{type: 'This'}],
  )
  const list: ExprNode = {type: 'Map', base: {type: 'This'}, expr: half}
  expect(run(list, [4, 'a', 10])).toEqual([2, null, 5])
})
