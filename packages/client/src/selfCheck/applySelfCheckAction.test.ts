import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applySelfCheckAction} from './applySelfCheckAction.ts'
import type {SelfCheckAction} from './applySelfCheckAction.ts'
import {createSelfCheck} from './createSelfCheck.ts'
import {parseSelfCheckState} from './parseSelfCheckState.ts'
import type {SelfCheckAnswer, SelfCheckState} from './SelfCheckState.ts'
import {toSelfCheckView} from './toSelfCheckView.ts'
import {content, begin, back, answer, play, answerAll} from './testing/play.ts'

describe('the way through', () => {
  test('begins with immediate help, and no answer leads past it', () => {
    const first = createSelfCheck()
    expect(first).toEqual({step: 'crisisHelp', answers: {}})
    for (const action of [answer(0, 'yes'), answer(3, 'no'), back]) {
      expect(applySelfCheckAction(content, first, action)).toBe(first)
    }
  })

  test('asks one question after the other, and tells the result after the last', () => {
    expect(play([begin])).toEqual({step: 'question', questionKey: 'question0', answers: {}})
    expect(play([begin, answer(0, 'yes')])).toEqual({
      step: 'question',
      questionKey: 'question1',
      answers: {question0: 'yes'},
    })
    expect(answerAll(['yes', 'no', 'no', 'no'])).toEqual({
      step: 'result',
      outcome: 'mightFit',
      answers: {question0: 'yes', question1: 'no', question2: 'no', question3: 'no'},
    })
  })

  test('a click that comes twice, or late, answers nothing', () => {
    const state = play([begin, answer(0, 'yes')])
    expect(applySelfCheckAction(content, state, answer(0, 'no'))).toBe(state)
    expect(applySelfCheckAction(content, state, answer(2, 'no'))).toBe(state)
    expect(applySelfCheckAction(content, state, begin)).toBe(state)
    const result = answerAll(['no', 'no', 'no', 'no'])
    expect(applySelfCheckAction(content, result, answer(3, 'yes'))).toBe(result)
  })

  test('what is no answer, and no action, leaves the state as it is', () => {
    const state = play([begin, answer(0, 'yes')])
    // why: plain JavaScript hands over what it likes.
    for (const one of [answer(1, 'maybe' as SelfCheckAnswer), {type: 'skip'} as never]) {
      expect(applySelfCheckAction(content, state, one)).toBe(state)
    }
  })

  test('leads back step by step, and keeps the answers until they are changed', () => {
    const result = answerAll(['yes', 'no', 'no', 'no'])
    const again = play([back, back, back, back], content, result)
    expect(again).toEqual({
      step: 'question',
      questionKey: 'question0',
      answers: result.answers,
    })
    expect(play([back, back], content, again)).toEqual({
      step: 'crisisHelp',
      answers: result.answers,
    })
    const changed = play(
      [0, 1, 2, 3].map((index) => answer(index, 'no')),
      content,
      again,
    )
    expect(changed).toMatchObject({step: 'result', outcome: 'allNo'})
  })

  test('starts again with nothing', () => {
    expect(play([begin, answer(0, 'yes'), {type: 'restart'}])).toEqual(createSelfCheck())
  })

  test('has no result without questions, as in a draft', () => {
    for (const questions of [[], null]) {
      const empty = {...content, questions}
      const first = createSelfCheck()
      expect(applySelfCheckAction(empty, first, begin)).toBe(first)
      expect(toSelfCheckView(empty, first)).toMatchObject({canBegin: false})
    }
  })

  test('leads back from a question that an editor has removed', () => {
    const state: SelfCheckState = {step: 'question', questionKey: 'gone', answers: {}}
    expect(applySelfCheckAction(content, state, answer(0, 'yes'))).toBe(state)
    expect(applySelfCheckAction(content, state, back)).toEqual(createSelfCheck())
  })
})

const anyActions = fc.array(
  fc.oneof(
    fc.constantFrom<SelfCheckAction>(begin, back, {type: 'restart'}),
    fc
      .tuple(fc.nat(4), fc.constantFrom<SelfCheckAnswer>('yes', 'no'))
      .map(([index, said]) => answer(index, said)),
  ),
  {maxLength: 30},
)

/** Every step that some actions make. */
const toSteps = (actions: readonly SelfCheckAction[]) =>
  actions.map((action, index) => ({
    action,
    before: play(actions.slice(0, index)),
    after: play(actions.slice(0, index + 1)),
  }))

test('whatever a reader does, only the button that begins leads from immediate help to a question', () => {
  fc.assert(
    fc.property(anyActions, (actions) => {
      const left = toSteps(actions).filter(
        ({before, after}) => before.step === 'crisisHelp' && after.step !== 'crisisHelp',
      )
      for (const {action, after} of left) {
        expect(action).toBe(begin)
        expect(after).toMatchObject({step: 'question', questionKey: 'question0'})
      }
    }),
  )
})

test('whatever a reader does, a result has every answer, and each state survives JSON', () => {
  fc.assert(
    fc.property(anyActions, (actions) => {
      const states = toSteps(actions).map(({after}) => after)
      for (const {answers} of states.filter(({step}) => step === 'result')) {
        expect(Object.keys(answers)).toHaveLength(4)
      }
      for (const state of states) {
        expect(parseSelfCheckState(content, JSON.parse(JSON.stringify(state)))).toEqual(state)
      }
    }),
  )
})
