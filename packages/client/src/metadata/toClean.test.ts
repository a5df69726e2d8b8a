import {expect, test} from 'vitest'
import {markEditable} from '../testing/markEditable.ts'
import {toClean} from './toClean.ts'

test('data comes without marks, and stays as it is otherwise', () => {
  const data = {
    title: 'What it is',
    list: [{_key: 'a', text: 'One'}, null, 3, true],
    none: null,
    ['__proto__']: {admin: true},
  }
  const marked = {
    ...data,
    title: markEditable('What it is'),
    list: [...data.list, markEditable('x')],
  }
  const clean = toClean(Object.freeze(marked))
  expect(JSON.stringify(clean)).toBe(JSON.stringify({...data, list: [...data.list, 'x']}))
  expect(clean.title).toBe('What it is')
  expect(clean.list).toBe(clean.list)
  expect(marked.title).not.toBe('What it is')
})

test('nothing is read of what nobody looks at', () => {
  const read: string[] = []
  const watched = {
    get title() {
      read.push('title')
      return 'What it is'
    },
    get answer() {
      read.push('answer')
      return []
    },
  }
  expect(toClean({page: watched}).page.title).toBe('What it is')
  expect(read).toEqual(['title'])
})
