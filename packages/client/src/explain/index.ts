export {byType} from './byType.ts'
export {object} from './object.ts'
