import {describe, expect, test} from 'vitest'
import type {SelfCheckAction} from './applySelfCheckAction.ts'
import {createSelfCheck} from './createSelfCheck.ts'
import {parseSelfCheckState} from './parseSelfCheckState.ts'
import type {SelfCheckAnswer} from './SelfCheckState.ts'
import {toSelfCheckView} from './toSelfCheckView.ts'
import {content, begin, back, answer, play, answerAll} from './testing/play.ts'

describe('a view', () => {
  test('shows the words of each step', () => {
    expect(toSelfCheckView(content, createSelfCheck())).toEqual({
      step: 'crisisHelp',
      heading: 'Ask yourself',
      introduction: 'There are no wrong answers.',
      privacyNote: 'Nothing leaves your browser.',
      canBegin: true,
    })
    const returned = play([begin, answer(0, 'yes'), back])
    expect(toSelfCheckView(content, returned)).toEqual({
      step: 'question',
      questionKey: 'question0',
      question: 'Question 0?',
      number: 1,
      total: 4,
      answer: 'yes',
    })
    expect(toSelfCheckView(content, play([begin]))).toMatchObject({answer: null})
  })

  test.each<[SelfCheckAnswer, string]>([
    ['yes', 'Your home is a strength'],
    ['no', 'Maybe not now'],
  ])('of a result has its own words', (said, heading) => {
    expect(toSelfCheckView(content, answerAll(['no', said, 'no', 'no']))).toMatchObject({
      step: 'result',
      heading,
      disclaimer: 'This is not a diagnosis.',
    })
  })

  test('of a draft has empty words', () => {
    const draft = {...content, heading: null, resultAllNo: null, disclaimer: null}
    expect(toSelfCheckView(draft, createSelfCheck())).toMatchObject({heading: ''})
    expect(toSelfCheckView(draft, answerAll(['no', 'no', 'no', 'no']))).toMatchObject({
      heading: '',
      text: '',
      disclaimer: '',
    })
  })

  test('takes no name of the prototype for an answer', () => {
    const questions = ['constructor', '__proto__'].map((_key) => ({
      _key,
      question: 'A question?',
      weighs: 'readiness',
    }))
    const odd = {...content, questions}
    const state = play([begin], odd)
    expect(toSelfCheckView(odd, state)).toMatchObject({questionKey: 'constructor', answer: null})
    const said = (questionKey: string): SelfCheckAction => ({
      type: 'answer',
      questionKey,
      answer: 'no',
    })
    const done = play([said('constructor'), said('__proto__')], odd, state)
    expect(done).toMatchObject({step: 'result', outcome: 'allNo'})
    expect(parseSelfCheckState(odd, JSON.parse(JSON.stringify(done)))).toEqual(done)
  })
})
