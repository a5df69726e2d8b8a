import {writeSync} from 'node:fs'
import {createDataset} from '../../datasets/createDataset.ts'
import {createSqliteStore} from './createSqliteStore.ts'

// A program for createSqliteStore.test.ts: commits transactions of three documents, naming each on the standard output
// once it is acknowledged, until it is killed. Its arguments are the file and the number of the first transaction.
const [file = '', first = '0'] = process.argv.slice(2)
let next = Number(first)
const dataset = createDataset({
  name: 'production',
  projectId: 'local',
  store: createSqliteStore({file}),
  now: () => new Date(),
  createId: () => `t${next}`,
})
for (;;) {
  const fields = {_type: 'faq', number: next, text: `${next} `.repeat(200)}
  const mutations = ['a', 'b', 'c'].map((_id) => ({createOrReplace: {_id, ...fields}}))
  const {transactionId} = dataset.commit(mutations, {author: 'writer'})
  writeSync(1, `${transactionId}\n`)
  next++
}
