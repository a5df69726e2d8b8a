import {expect, test} from 'vitest'
import {hashUse} from './hashUse.ts'
import {trackUse} from './trackUse.ts'

interface Sample {
  title: string
  note: string
  author: {name: string} | null
  faqs: {question: string; answer: string}[]
}

const original: Sample = {
  title: 'A',
  note: 'not shown',
  author: null,
  faqs: [
    {question: 'Q', answer: 'not shown'},
    {question: 'R', answer: 'not shown'},
  ],
}

/** What a page would make of it. */
const show = ({title, author, faqs}: Sample) =>
  [title, author?.name ?? 'nobody', ...faqs.map(({question}) => question)].join()

const edits: readonly ((draft: Sample) => void)[] = [
  (draft) => (draft.title = 'B'),
  (draft) => (draft.note = 'another'),
  (draft) => (draft.author = {name: 'Ana'}),
  (draft) => draft.faqs.pop(),
  (draft) => draft.faqs.reverse(),
  (draft) => draft.faqs.push({question: 'S', answer: ''}),
  (draft) => (draft.faqs[1] = {question: 'R', answer: 'another'}),
  (draft) => (draft.faqs[1] = {question: 'T', answer: 'not shown'}),
  () => {},
]

test.each(edits.map((edit, index) => [index, edit] as const))(
  'edit %i changes the hash exactly where it changes what is shown',
  (_index, edit) => {
    const {data, used} = trackUse(structuredClone(original))
    const shown = show(data)
    expect(shown).toBe(show(original))
    const edited = structuredClone(original)
    edit(edited)
    const isSame = hashUse(edited, used) === hashUse(original, used)
    expect(isSame).toBe(show(edited) === shown)
  },
)

test('an object is the same wherever it is reached, and what lists all of it uses all of it', () => {
  const shared = {a: 1}
  const {data, used} = trackUse({one: shared, two: [shared]})
  expect(data.one).toBe(data.two[0])
  expect(JSON.stringify(data.one)).toBe('{"a":1}')
  expect([...used]).toEqual(['', '/one', '/two', '/two/0', '/one/toJSON', '/one/*', '/one/a'])
  expect(trackUse(null).data).toBeNull()
})
