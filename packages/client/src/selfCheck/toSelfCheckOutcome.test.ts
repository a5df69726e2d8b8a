import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {markEditable} from '../testing/markEditable.ts'
import type {SelfCheckAnswer} from './SelfCheckState.ts'
import {createContent} from './testing/createContent.ts'
import {answerAll, weights} from './testing/play.ts'

describe('the outcome', () => {
  test.each<[SelfCheckAnswer[], string]>([
    [['no', 'no', 'no', 'no'], 'allNo'],
    [['no', 'yes', 'no', 'no'], 'supportiveHomeOnly'],
    [['yes', 'no', 'no', 'no'], 'mightFit'],
    [['no', 'no', 'yes', 'no'], 'mightFit'],
    [['no', 'no', 'no', 'yes'], 'mightFit'],
    [['no', 'yes', 'no', 'yes'], 'mightFit'],
    [['yes', 'yes', 'yes', 'yes'], 'mightFit'],
  ])('of %j is %s', (answers, outcome) => {
    expect(answerAll(answers)).toMatchObject({outcome})
  })

  test('of a weight that this version does not know is that of an ordinary yes', () => {
    const newer = createContent('supportiveHome', 'transport')
    expect(answerAll(['no', 'yes'], newer)).toMatchObject({outcome: 'mightFit'})
    expect(answerAll(['yes', 'no'], newer)).toMatchObject({outcome: 'supportiveHomeOnly'})
    const draft = {...newer, questions: [{_key: 'question0', question: null, weighs: null}]}
    expect(answerAll(['yes'], draft)).toMatchObject({outcome: 'mightFit'})
  })

  test('is not changed by the marks of visual editing', () => {
    const marked = createContent(markEditable('supportiveHome'), markEditable('readiness'))
    expect(answerAll(['yes', 'no'], marked)).toMatchObject({outcome: 'supportiveHomeOnly'})
  })

  test('follows the rules for any questions and answers', () => {
    const anyCase = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...weights), fc.string()),
        fc.constantFrom<SelfCheckAnswer>('yes', 'no'),
      ),
      {minLength: 1, maxLength: 8},
    )
    fc.assert(
      fc.property(anyCase, (given) => {
        const asked = createContent(...given.map(([weight]) => weight))
        const state = answerAll(
          given.map(([, said]) => said),
          asked,
        )
        const yes = given.flatMap(([weight, said]) => (said === 'yes' ? [weight] : []))
        const isNeed = yes.some((weight) => weight !== 'supportiveHome')
        const expected = isNeed ? 'mightFit' : yes.length > 0 ? 'supportiveHomeOnly' : 'allNo'
        expect(state).toMatchObject({step: 'result', outcome: expected})
      }),
    )
  })
})
