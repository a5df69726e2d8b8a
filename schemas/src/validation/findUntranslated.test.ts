import {describe, expect, it} from 'vitest'
import {findUntranslated} from './findUntranslated.ts'
import {untranslatedExamples} from './untranslatedExamples.ts'

describe('texts that were not translated', () => {
  it.each(untranslatedExamples.good)('%j is translated', (translation, source) => {
    expect(findUntranslated(translation, source)).toEqual([])
  })

  it.each(untranslatedExamples.bad)('%j is found', (translation, source) => {
    expect(findUntranslated(translation, source)).toMatchObject([{rule: 'untranslated'}])
  })

  it('counts what is left, each text once', () => {
    const texts = {a: 'One two three four five six.', b: 'Seven eight nine ten eleven twelve.'}
    const [finding] = findUntranslated({...texts, again: texts.a}, texts)
    expect(finding?.message).toBe('Not translated yet: “One two three four five six …” and 1 more.')
  })

  it.each([
    [['original one'], 'error'],
    [['original one', 'ours one'], 'error'],
    [['original one', 'ours one', 'ours two'], 'warning'],
  ] as const)('of %j it is an %s', (texts, severity) => {
    const toText = (text: string) => `${text} with words enough to be prose`
    const source = {a: toText('original one')}
    expect(findUntranslated({texts: texts.map(toText)}, source)).toMatchObject([{severity}])
  })
})
