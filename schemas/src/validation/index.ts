export {datasetRules} from './datasetRules.ts'
export type {Finding} from './Finding.ts'
export {imageAssetRule} from './imageAssetRule.ts'
export {
  longestDaysBetweenChecks,
  searchDescriptionLimit,
  searchTitleLimit,
  shortAnswerLimit,
  titleLimit,
} from './limits.ts'
export {toFinding} from './toFinding.ts'
