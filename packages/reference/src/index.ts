export {ApiReferenceError, isApiReferenceError} from './ApiReferenceError.ts'
export {toApiPages} from './toApiPages.ts'
export type {ApiEntry, ApiSource} from './toApiPages.ts'
