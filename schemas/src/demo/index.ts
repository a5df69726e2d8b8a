export {demoDocuments} from './demoDocuments.ts'
export type {Fact} from './facts/Fact.ts'
export {factMap} from './facts/factMap.ts'
