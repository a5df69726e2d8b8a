export {createSnapshotClient} from './createSnapshotClient.ts'
export type {SnapshotOptions} from './createSnapshotClient.ts'
