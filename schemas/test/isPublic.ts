import {publicTypes} from '../src/fields/publicTypes.ts'

/** Whether readers read documents of this type. */
export const isPublic = ({_type}: {readonly _type: string}) =>
  publicTypes.some((type) => type === _type)
