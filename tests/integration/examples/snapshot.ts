import {readFile} from 'node:fs/promises'
import {guidesQuery} from '@iop-content/client/queries'
import {createSnapshotClient} from '@iop-content/client/snapshot'

const content = createSnapshotClient(await readFile('content.ndjson', 'utf8'))

for (const guide of await content.fetch(guidesQuery)) console.log(guide.title)
