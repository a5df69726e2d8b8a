import MiniSearch from 'minisearch'
import {describe, expect, test} from 'vitest'
import {searchOptions} from './searchOptions.ts'
import type {SearchEntry} from './searchOptions.ts'

const entry = (id: string, changes: Partial<SearchEntry>): SearchEntry => ({
  id,
  type: 'faq',
  title: '',
  also: '',
  summary: '',
  text: '',
  ...changes,
})
const index = new MiniSearch(searchOptions)
index.addAll([
  entry('dbt', {title: 'Dialectical behavior therapy', also: 'DBT'}),
  entry('choose', {title: 'How do I choose?', text: 'Ask about DBT and group therapy.'}),
  entry('que', {title: '¿Qué es la atención?', summary: 'Atención ambulatoria'}),
])
const search = (text: string) => index.search(text).map(({id}) => String(id))

describe('the search of the site', () => {
  test('a page that has the words in its names comes before one that mentions them', () => {
    expect(search('dbt')).toEqual(['dbt', 'choose'])
  })

  test.each([
    ['a word that is not finished', 'dialec', ['dbt']],
    ['a slip of the finger', 'behavoir', ['dbt']],
    ['a word without its accents', 'atencion que', ['que']],
    ['several words, all of which a page must have', 'group therapy', ['choose']],
    ['a word that nobody wrote', 'insurance', []],
    ['nothing but signs', '¿?', []],
  ])('%s', (_, text, found) => {
    expect(search(text)).toEqual(found)
  })

  test('an index goes through a file', () => {
    const loaded = MiniSearch.loadJSON<SearchEntry>(JSON.stringify(index), searchOptions)
    expect(loaded.search('DBT')[0]).toMatchObject({id: 'dbt', also: 'DBT'})
  })
})
