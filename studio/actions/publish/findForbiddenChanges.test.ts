import {expect, test} from 'vitest'
import {findForbiddenChanges} from './findForbiddenChanges.ts'

const base = {_id: 'a', _rev: '1', _createdAt: '', _updatedAt: ''}
const ana = {...base, _type: 'person', name: 'Ana Ruiz', userId: 'p-ana'}
const credentials = [{_key: 'a', _type: 'credential', name: 'LCSW'}]
const editor = {isAdministrator: false, findRecording: () => Promise.resolve(undefined)}
const administrator = {...editor, isAdministrator: true}
const paths = async (...args: Parameters<typeof findForbiddenChanges>) =>
  (await findForbiddenChanges(...args)).map(({path}) => path[0])

test('an editor changes a person, but not what they may do', async () => {
  expect(await paths({...ana, image: {alt: 'Ana'}}, ana, editor)).toEqual([])
  expect(await paths({...ana, credentials: []}, ana, editor)).toEqual([])
  expect(await paths({...ana, credentials}, ana, editor)).toEqual(['credentials'])
  expect(await paths(ana, {...ana, credentials}, editor)).toEqual(['credentials'])
  expect(await paths({...ana, userId: 'p-ed'}, ana, editor)).toEqual(['userId'])
  expect(await paths({...ana, userId: undefined}, ana, editor)).toEqual(['userId'])
})

test('an editor changes the name of a writer, but not of somebody whom reviews name', async () => {
  const changed = {name: 'Prof. Jane Famous', jobTitle: 'Director', url: 'https://example.org'}
  const {userId: _id, ...writer} = ana
  expect(await paths({...writer, ...changed}, writer, editor)).toEqual([])
  expect(await paths({...writer, ...changed}, undefined, editor)).toEqual([])
  for (const clinician of [ana, {...writer, credentials}]) {
    const edited = {...clinician, ...changed}
    expect(await paths(edited, clinician, editor)).toEqual(['name', 'jobTitle', 'url'])
    expect(await paths(edited, clinician, administrator)).toEqual([])
  }
})

test('an editor makes a new person without rights', async () => {
  const {userId: _id, ...person} = ana
  expect(await paths(person, undefined, editor)).toEqual([])
  expect(await paths({...ana, credentials}, undefined, editor)).toEqual(['credentials', 'userId'])
  const [fault] = await findForbiddenChanges(ana, null, editor)
  expect(fault).toMatchObject({level: 'error', message: expect.stringMatching(/administrator/)})
})

test('an administrator gives and takes rights', async () => {
  expect(await paths({...ana, credentials}, undefined, administrator)).toEqual([])
  expect(await paths({...ana, userId: undefined}, ana, administrator)).toEqual([])
})

const older = {
  _type: 'clinicalReview',
  reviewedBy: {_type: 'reference', _ref: 'person-ana'},
  lastReviewed: '2026-01-01',
  nextReviewDue: '2026-07-01',
  reviewedHash: 'then',
}
const newer = {...older, lastReviewed: '2026-02-01', reviewedHash: 'now'}
const published = {...base, _type: 'faq', contentHash: 'now', review: newer}
const draft = (review: unknown, contentHash = 'now') => ({...published, contentHash, review})
const recorded = {...editor, findRecording: () => Promise.resolve('2026-03-01T10:00:00Z')}

test('the published review stays, whoever publishes', async () => {
  const {nextReviewDue, ...rest} = newer
  expect(await paths(draft({nextReviewDue, ...rest}), published, editor)).toEqual([])
  expect(await paths(draft(newer, 'later'), published, editor)).toEqual([])
  expect(await paths(draft(undefined), {...published, review: undefined}, editor)).toEqual([])
})

test('a review that its reviewer recorded is published', async () => {
  const next = {...newer, lastReviewed: '2026-03-01'}
  expect(await paths(draft(next), published, recorded)).toEqual([])
  expect(await paths(draft(next), undefined, recorded)).toEqual([])
})

test.each([
  ['a later day for the next one', {...newer, nextReviewDue: '2099-01-01'}],
  ['no day for the next one', {...newer, nextReviewDue: undefined}],
  ['a day of its own', {...newer, lastReviewed: '2026-03-01'}],
])(
  'a review with %s that nobody recorded is refused, by an administrator too',
  async (_, review) => {
    for (const who of [editor, administrator])
      expect(await paths(draft(review), published, who)).toEqual(['review'])
    expect(await paths(draft(review), undefined, editor)).toEqual(['review'])
  },
)

test('an older version comes back with the review that it had', async () => {
  expect(await paths(draft(older, 'then'), published, recorded)).toEqual([])
  expect(await paths(draft(older, 'then'), published, editor)).toEqual(['review'])
  expect(await paths(draft({_type: 'clinicalReview'}, 'first'), published, editor)).toEqual([])
})

test('an older review, or none, does not take the place of a newer one of the same text', async () => {
  for (const review of [{...older, reviewedHash: 'now'}, {_type: 'clinicalReview'}, undefined]) {
    const [fault] = await findForbiddenChanges(draft(review), published, recorded)
    expect(fault?.message).toMatch(/^A newer review of exactly this text is published/)
  }
})

test('of two reviews of one text on one day, the one that was recorded later stays', async () => {
  const corrected = {...newer, nextReviewDue: '2026-04-01'}
  const times = new Map([
    [newer.nextReviewDue, '2026-02-01T09:00:00Z'],
    [corrected.nextReviewDue, '2026-02-01T10:00:00Z'],
  ])
  const findRecording = async (review: unknown) => times.get(Object(review).nextReviewDue)
  const who = {...editor, findRecording}
  expect(await paths(draft(corrected), published, who)).toEqual([])
  expect(await paths(draft(newer), {...published, review: corrected}, who)).toEqual(['review'])
})
