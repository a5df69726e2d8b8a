export {languages} from './fields/languages.ts'
export {publicTypes} from './fields/publicTypes.ts'
export {schemaTypes} from './schemaTypes.ts'
