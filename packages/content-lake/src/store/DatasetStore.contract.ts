import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {LakeDocument} from '../documents/LakeDocument.ts'
import type {Transaction} from '../mutations/Transaction.ts'
import type {DatasetStore} from './DatasetStore.ts'

/** Opens a store; with the same place, the same one again. */
export type OpenStore = (place: string) => DatasetStore

/** What every store must do. `createPlace` makes room for a new one, and `open` is called again after `close`. */
export function describeDatasetStore(
  name: string,
  {open, createPlace}: {readonly open: OpenStore; readonly createPlace: () => string},
): void {
  describe(`${name} as a DatasetStore`, () => {
    it('keeps documents, ascending by id, through a restart', () => {
      const place = createPlace()
      const store = open(place)
      store.commit(write('t1', [toDocument('b', 1), toDocument('a', 1)]))
      store.commit(write('t2', [toDocument('drafts.a', 2)]))
      store.close()
      const again = open(place)
      expect([...again.documents()].map(({_id}) => _id)).toEqual(['a', 'b', 'drafts.a'])
      expect(again.document('b')).toEqual(toDocument('b', 1))
      expect(again.document('c')).toBeUndefined()
      again.close()
    })

    it('numbers transactions without gaps and finds them', () => {
      const place = createPlace()
      const store = open(place)
      expect(store.commit(write('t1', [toDocument('a', 1)])).sequence).toBe(1)
      expect(() => store.commit(write('t1', [toDocument('b', 1)]))).toThrow(/UNIQUE/)
      expect(store.document('b')).toBeUndefined()
      expect(store.commit(write('t2', [toDocument('b', 1)])).sequence).toBe(2)
      store.close()
      const again = open(place)
      expect(again.commit(write('t3', [toDocument('c', 1)])).sequence).toBe(3)
      expect(again.sequenceOf('t2')).toBe(2)
      expect(again.sequenceOf('t9')).toBeUndefined()
      again.close()
    })

    it('tells what each transaction did', () => {
      const store = open(createPlace())
      const mutation = {delete: {id: 'a'}} as const
      store.commit(write('t1', [toDocument('a', 1), toDocument('b', 1)]))
      store.commit(write('t2', [toDocument('a', 2)], [toDocument('a', 1)]))
      store.commit({
        ...write('t3', []),
        mutations: [{delete: {id: 'b'}}, mutation],
        changes: [
          {documentId: 'a', before: toDocument('a', 2), after: null, mutations: [mutation]},
        ],
      })
      store.commit(write('t4', [toDocument('a', 4)]))
      const log = store.transactions({})
      expect(log.map(({id}) => id)).toEqual(['t1', 't2', 't3', 't4'])
      const lifecycle = store.transactions({documentIds: ['a'], onlyLifecycle: true})
      expect(lifecycle.map(({id}) => id)).toEqual(['t1', 't3', 't4'])
      expect(log[0]).toEqual({
        ...write('t1', [toDocument('a', 1), toDocument('b', 1)]),
        sequence: 1,
      })
      expect(log[1]?.changes[0]).toMatchObject({
        before: toDocument('a', 1),
        after: toDocument('a', 2),
      })
      expect(log[2]).toMatchObject({
        mutations: [{delete: {id: 'b'}}, mutation],
        changes: [{before: toDocument('a', 2), after: null, mutations: [mutation]}],
      })
      expect(log[3]?.changes[0]).toMatchObject({before: null, after: toDocument('a', 4)})
      store.close()
    })

    it('reads any part of the log', () => {
      const store = open(createPlace())
      for (let index = 1; index <= 6; index++) {
        store.commit(write(`t${index}`, [toDocument(index % 2 ? 'a' : 'b', index)]))
      }
      const read = (range: Parameters<DatasetStore['transactions']>[0]): readonly string[] =>
        store.transactions(range).map(({id}) => id)
      expect(read({documentIds: ['b']})).toEqual(['t2', 't4', 't6'])
      expect(read({documentIds: ['a', 'b'], reverse: true, limit: 2})).toEqual(['t6', 't5'])
      expect(read({fromTransaction: 't2', toTransaction: 't4'})).toEqual(['t2', 't3', 't4'])
      expect(read({fromTransaction: 'gone'})).toEqual([])
      expect(read({fromTime: timeOf('t5')})).toEqual(['t5', 't6'])
      expect(read({toTime: timeOf('t2')})).toEqual(['t1', 't2'])
      expect(read({fromSequence: 5})).toEqual(['t5', 't6'])
      expect(store.transactions({documentIds: ['b'], fromSequence: 4})[0]?.changes).toMatchObject([
        {before: toDocument('b', 2), after: toDocument('b', 4)},
      ])
      store.close()
    })

    it('finds what changed for everybody', () => {
      const store = open(createPlace())
      store.commit(write('t1', [toDocument('drafts.a', 1)]))
      store.commit(write('t2', [toDocument('drafts.b', 1), toDocument('b', 1)]))
      store.commit(write('t3', [toDocument('versions.r1.b', 1)]))
      store.commit({
        ...write('t4', []),
        changes: [{documentId: 'b', before: toDocument('b', 1), after: null, mutations: []}],
      })
      store.commit(write('t5', [toDocument('c', 1)]))
      const read = (range: Parameters<DatasetStore['transactions']>[0]): readonly string[] =>
        store.transactions({...range, onlyPublic: true}).map(({id}) => id)
      expect(read({})).toEqual(['t2', 't4', 't5'])
      expect(read({fromSequence: 3, limit: 1})).toEqual(['t4'])
      expect(store.transactions({fromSequence: 3, onlyPublic: false})).toHaveLength(3)
      store.close()
    })

    it('gives back every revision of every document to the letter', () => {
      const text = fc.oneof(
        fc.string({unit: 'binary', maxLength: 200}),
        fc.constantFrom('\ud800', '\u0000', 'x'.repeat(70_000)),
      )
      const revision = fc.option(fc.record({text, tags: fc.array(text, {maxLength: 3})}))
      fc.assert(
        fc.property(fc.array(revision, {minLength: 1, maxLength: 80}), (revisions) => {
          const store = open(createPlace())
          const documents = revisions.map((fields) =>
            fields === null ? null : toDocument('a', 1, JSON.parse(JSON.stringify(fields))),
          )
          documents.forEach((after, index) => {
            const before = documents[index - 1] ?? null
            const changes = [{documentId: 'a', before, after, mutations: []}]
            store.commit({...write(`t${index}`, []), changes})
          })
          const log = store.transactions({documentIds: ['a']})
          expect(log.map(({changes}) => changes[0]?.after)).toEqual(documents)
          expect(log.map(({changes}) => changes[0]?.before)).toEqual([
            null,
            ...documents.slice(0, -1),
          ])
          expect(store.document('a') ?? null).toEqual(documents.at(-1))
          store.close()
        }),
        {numRuns: 8},
      )
    })

    it('keeps the small values of each user', () => {
      const place = createPlace()
      const store = open(place)
      store.keyValue.set('u1', 'pane', {width: 3})
      store.keyValue.set('u2', 'pane', [1])
      store.keyValue.set('u1', 'pane', {width: 4})
      store.close()
      const again = open(place)
      expect(again.keyValue.get('u1', 'pane')).toEqual({width: 4})
      expect(again.keyValue.get('u2', 'pane')).toEqual([1])
      expect(again.keyValue.get('u1', 'else')).toBeUndefined()
      again.close()
    })
  })
}

function toDocument(_id: string, version: number, fields: object = {}): LakeDocument {
  const _createdAt = '2026-01-01T00:00:00.000Z'
  return {_id, _type: 'faq', _rev: `r${version}`, _createdAt, _updatedAt: _createdAt, ...fields}
}

function timeOf(id: string): string {
  return `2026-01-01T00:00:0${id.slice(1, 2)}.000Z`
}

function write(
  id: string,
  documents: readonly LakeDocument[],
  previous: readonly LakeDocument[] = [],
): Transaction {
  const mutations = documents.map((document) => ({createOrReplace: document}))
  return {
    id,
    timestamp: timeOf(id),
    author: 'somebody',
    mutations,
    changes: documents.map((after, index) => ({
      documentId: after._id,
      before: previous.find(({_id}) => _id === after._id) ?? null,
      after,
      mutations: mutations.slice(index, index + 1),
    })),
  }
}
