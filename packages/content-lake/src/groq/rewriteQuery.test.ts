import {expect, it} from 'vitest'
import {ask, toDocument} from './askForTest.ts'

it('follows references to documents with any field', () => {
  const rule: object = JSON.parse('{"if": "asked", "then": "answer"}')
  const documents = [
    toDocument({_id: 'a', _type: 'rule', ...rule}),
    toDocument({_id: 'b', _type: 'book', rules: [{_ref: 'a'}, {_ref: 'gone'}, 'none', {_ref: 1}]}),
  ]
  expect(ask(documents, '*[_id == "b"][0].rules[]->then')).toEqual(['answer', null, null, null])
})
