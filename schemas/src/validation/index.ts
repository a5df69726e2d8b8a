export {datasetRules} from './datasetRules.ts'
export type {Finding} from './Finding.ts'
export {searchDescriptionLimit, searchTitleLimit, shortAnswerLimit} from './limits.ts'
export {toFinding} from './toFinding.ts'
