export {demoDocuments} from './demoDocuments.ts'
