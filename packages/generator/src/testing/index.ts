export {acceptsShape} from './acceptsShape.ts'
export {arbitraryDataset, toPublished} from './arbitraryDataset.ts'
export {arbitraryDamage} from './arbitraryDamage.ts'
export {toShapeTrees} from './toShapeTrees.ts'
