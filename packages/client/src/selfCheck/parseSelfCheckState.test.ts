import {describe, expect, test} from 'vitest'
import {createSelfCheck} from './createSelfCheck.ts'
import {parseSelfCheckState} from './parseSelfCheckState.ts'
import {createContent} from './testing/createContent.ts'
import {answerAll, content, weights} from './testing/play.ts'

describe('what was kept as JSON', () => {
  const result = answerAll(['yes', 'no', 'no', 'no'])
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'result'],
    ['a list', []],
    ['an unknown step', {step: 'won', answers: {}}],
    ['a state without answers', {step: 'question', questionKey: 'question0'}],
    ['a question that is gone', {step: 'question', questionKey: 'gone', answers: {}}],
    ['a question before its turn', {step: 'question', questionKey: 'question2', answers: {}}],
    [
      'a result with an answer missing',
      {step: 'result', outcome: 'allNo', answers: {question0: 'no'}},
    ],
    ['answers that are none', {step: 'result', outcome: 'allNo', answers: {question0: true}}],
  ])('%s is the first state', (_name, value) => {
    expect(parseSelfCheckState(content, value)).toEqual(createSelfCheck())
  })

  test('gets its outcome from the answers', () => {
    expect(parseSelfCheckState(content, {...result, outcome: 'allNo'})).toEqual(result)
  })

  test('loses answers to questions that are gone, and starts again where one was added', () => {
    const fewer = createContent('readiness')
    expect(parseSelfCheckState(fewer, result)).toEqual({
      step: 'result',
      outcome: 'mightFit',
      answers: {question0: 'yes'},
    })
    expect(parseSelfCheckState(createContent(...weights, 'more'), result)).toEqual(
      createSelfCheck(),
    )
  })
})
