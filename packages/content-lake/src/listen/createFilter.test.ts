import {expect, it} from 'vitest'
import {QueryError} from '../errors/QueryError.ts'
import {time, toDocument} from '../groq/askForTest.ts'
import {createFilter} from './createFilter.ts'

const context = () => ({
  identity: 'reader',
  now: new Date(time),
  projectId: 'local',
  dataset: 'production',
})

it('refuses a filter for which every write would have to wait', () => {
  const list = Array.from({length: 1_000}, (_, index) => index)
  expect(() =>
    createFilter('*[count($list[count($list[@ > ^]) > 1]) > 1]', {list}, context),
  ).toThrow(QueryError)
  const matches = createFilter('*[order in $list && title match "gr*"]', {list}, context)
  expect(matches(toDocument({_id: 'a', _type: 'faq', order: 7, title: 'group therapy'}))).toBe(true)
})
