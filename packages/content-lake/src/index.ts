export type {LakeDocument} from './documents/LakeDocument.ts'
