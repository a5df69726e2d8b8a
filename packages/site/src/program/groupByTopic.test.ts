import {expect, test} from 'vitest'
import {groupByTopic} from './groupByTopic.ts'

const topic = (slug: string) => ({_id: `topic-${slug}`, title: slug, slug})

test('questions stand under their topics, in the order in which topics come', () => {
  const questions = [
    {id: 1, topic: topic('cost')},
    {id: 2, topic: topic('basics')},
    {id: 3, topic: topic('cost')},
    {id: 4, topic: null},
  ]
  expect(
    groupByTopic(questions).map(({id, questions: group}) => [id, group.map((one) => one.id)]),
  ).toEqual([
    ['cost', [1, 3]],
    ['basics', [2]],
    ['other', [4]],
  ])
})
