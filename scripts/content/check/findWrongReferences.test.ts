import {demoDocuments} from '@iop-content/schemas/demo'
import {describe, expect, test} from 'vitest'
import {demo} from './cases/demo.ts'
import {createSchema} from './createSchema.ts'
import {encodePath} from './encodePath.ts'
import {findWrongReferences} from './findWrongReferences.ts'

const schema = createSchema()
const types = new Map(demoDocuments.map(({_id, _type}) => [_id, _type]))
const to = (_ref: string, _key?: string) => ({_type: 'reference', _ref, ...(_key && {_key})})

const found = (id: string, change: object = {}) => {
  const document = {...demo(id), ...change}
  const type = schema.get(document._type)
  if (!type) throw new Error(`the content model has no ${document._type}`)
  return findWrongReferences(document, type, (target) => types.get(target)).map(
    ({path, severity}) => `${severity} ${encodePath(path)}`,
  )
}

const block = (source: string) => [
  {
    _key: 'a',
    _type: 'block',
    children: [{_key: 's', _type: 'span', text: 'Words', marks: ['c']}],
    markDefs: [{_key: 'c', _type: 'citation', source: to(source)}],
  },
]

const bad: readonly (readonly [string, string, object, string])[] = [
  ['a topic', 'faq-how-long', {topic: to('crisis-988')}, 'error topic'],
  ['a level of care', 'program-iop', {levelOfCare: to('provider')}, 'error levelOfCare'],
  [
    'one in a list',
    'program-iop',
    {faqs: [to('faq-how-long', 'a'), to('crisis-988', 'b')]},
    'error faqs[_key=="b"]',
  ],
  [
    'one in a text',
    'faq-how-long',
    {answer: block('crisis-988')},
    'error answer[_key=="a"].markDefs[_key=="c"].source',
  ],
  [
    'one in an object of a list',
    'faq-how-long',
    {citations: [{_key: 'c', _type: 'citation', source: to('crisis-988')}]},
    'error citations[_key=="c"].source',
  ],
]

describe('references to documents of types that a field does not allow', () => {
  test.each(bad)('are found: %s', (_name, id, change, expected) => {
    expect(found(id, change)).toEqual([expected])
  })

  test.each(demoDocuments.map(({_id}) => _id))('are none in %s', (id) => {
    expect(found(id)).toEqual([])
  })

  test.each([
    ['of a missing document', {topic: to('nobody')}],
    ['of no target', {topic: {_type: 'reference'}}],
    ['that is text', {topic: 'crisis-988'}],
    ['of an unknown member', {answer: [{_key: 'x', _type: 'unknown', topic: to('crisis-988')}]}],
    ['of a field that the model does not have', {other: to('crisis-988')}],
  ])('are left to other rules: %s', (_name, change) => {
    expect(found('faq-how-long', change)).toEqual([])
  })
})
