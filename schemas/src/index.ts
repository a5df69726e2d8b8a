export {schemaTypes} from './schemaTypes.ts'
