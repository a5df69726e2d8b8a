export {datasetRules} from './datasetRules.ts'
export type {Finding} from './Finding.ts'
export {toFinding} from './toFinding.ts'
