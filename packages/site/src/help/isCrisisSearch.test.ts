import {expect, test} from 'vitest'
import {isCrisisSearch} from './isCrisisSearch.ts'

test.each([
  'suicide',
  'Suicidal thoughts',
  'I want to die',
  'self-harm',
  '988',
  'prevención del suicidio',
  'hacerme daño',
  'Sobredosis',
])('%s may be a cry for help', (text) => {
  expect(isCrisisSearch(text)).toBe(true)
})

test.each(['group therapy', 'dietitian', 'insurance', '1988', 'skills', 'terapia de grupo', ''])(
  '%s is a search like others',
  (text) => {
    expect(isCrisisSearch(text)).toBe(false)
  },
)
