import fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {expect, it} from 'vitest'
import {ask, toDocument} from '../askForTest.ts'

it('scores text queries as the Studio asks for them', () => {
  const documents = [
    toDocument({_id: 'a', _type: 'faq', question: 'What is an intensive outpatient program?'}),
    toDocument({
      _id: 'b',
      _type: 'faq',
      question: 'Who pays?',
      answer: [
        {
          _type: 'block',
          style: 'normal',
          children: [
            {_type: 'span', text: 'Many plans cover an inten', marks: []},
            {_type: 'span', text: 'sive outpatient program', marks: ['strong']},
            {_type: 'span', text: ', Zoë’s among them.', marks: []},
          ],
        },
      ],
    }),
    toDocument({_id: 'c', _type: 'faq', question: 'Can I bring my dog?', topic: {_ref: 'a'}}),
  ]
  const groq = `// findability-mvi:5
    *[_type in $__types] | score(boost(_type in ["faq"] && question match text::query($__query), 10),
      ([@, _id] match text::query($__query) || references($__rawQuery)))
    [_score > 0] {_type, _id, _originalId, "orderings": [_score]}
    | order(orderings[0] desc) [0...$__limit]`
  const search = (rawQuery: string, prefixed = `${rawQuery}*`): unknown =>
    ask(documents, `${groq}._id`, {
      __types: ['faq'],
      __query: prefixed,
      __rawQuery: rawQuery,
      __limit: 1001,
    })
  expect(search('inten')).toEqual(['a', 'b'])
  expect(search('outpatient program')).toEqual(['a', 'b'])
  expect(search('program plans')).toEqual(['b'])
  expect(search('"an intensive outpatient"', '"an intensive outpatient"')).toEqual(['a', 'b'])
  expect(search('"outpatient intensive"', '"outpatient intensive"')).toEqual([])
  expect(search('outpatient -plans', 'outpatient* -plans')).toEqual(['a'])
  expect(search('ZOE', 'ZOE*')).toEqual(['b'])
  expect(search('normal')).toEqual([])
  expect(search('strong')).toEqual([])
  expect(search('a')).toEqual(expect.arrayContaining(['c', 'a']))
  expect(search('', '*')).toEqual(['a', 'b', 'c'])
  expect(search('?', '?*')).toEqual(['a', 'b', 'c'])
})

it('matches patterns as groq-js does, and in time that a hostile pattern does not stretch', () => {
  const units = ['a', 'B', 'c', '-', ' ', '*', 'é', "'"]
  const side = (...more: readonly string[]): fc.Arbitrary<unknown> => {
    const text = fc.string({unit: fc.constantFrom(...units, ...more)})
    return fc.oneof(text, fc.array(text, {maxLength: 3}), fc.constant(null))
  }
  fc.assert(
    // groq-js takes a dot in a pattern for any character; the Content Lake takes it for a dot.
    fc.property(side('.'), side(), (left, right) => {
      const sent = {left, right}
      const plain = evaluateSync(parse('$left match $right', {params: sent})).data
      expect(ask([], '$left match $right', sent)).toEqual(plain)
    }),
  )
  expect(ask([], '$l match "therapy"', {l: 'in “group therapy”—or'})).toBe(true)
  expect(ask([], '$l match "a"', {l: '.'.repeat(200_000)})).toBe(false)
  expect(ask([], '$l match $p', {l: 'a'.repeat(5_000), p: '*a'.repeat(400) + 'b'})).toBe(false)
})
