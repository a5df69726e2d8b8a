export * from '../generated/queries/index.ts'
