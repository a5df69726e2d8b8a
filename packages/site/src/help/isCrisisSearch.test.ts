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
  'my son wants to kill himself',
  'She is cutting herself',
  'I don’t want to live',
  'take my own life',
  'suicde',
  'i need help now',
  'mi hija quiere morir',
  'matarse',
  'no quiero seguir viviendo',
  'cortarme',
])('%s may be a cry for help', (text) => {
  expect(isCrisisSearch(text)).toBe(true)
})

test.each([
  'group therapy',
  'dietitian',
  'insurance',
  '1988',
  'skills',
  'live at home',
  'cut down on drinking',
  'help for my son',
  'terapia de grupo',
  'quiero ayudar a mi hijo',
  '',
])('%s is a search like others', (text) => {
  expect(isCrisisSearch(text)).toBe(false)
})
