export type {Identity, User} from './access/Identity.ts'
export type {Role} from './access/Role.ts'
export {createUserDirectory} from './access/createUserDirectory.ts'
export type {UserDirectory} from './access/toUserDirectory.ts'
export type {AssetStore} from './assets/AssetStore.ts'
export {
  createContentLake,
  type BodyLimits,
  type ContentLake,
  type ContentLakeOptions,
} from './createContentLake.ts'
export {createDataset} from './datasets/createDataset.ts'
export type {Dataset} from './datasets/Dataset.ts'
export {divergences, type Divergence} from './divergences.ts'
export type {LakeDocument} from './documents/LakeDocument.ts'
export {isLakeError, LakeError} from './errors/LakeError.ts'
export type {Log, LogEntry} from './http/toErrorResponse.ts'
export type {DatasetStore} from './store/DatasetStore.ts'
