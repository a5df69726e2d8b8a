import type {UnknownBlock} from '../../check/index.ts'

/** A block, an inline object or a mark of a content model that is newer than this client. */
export function createUnknown(type: string, fields: object = {}): UnknownBlock {
  const value: object = {_key: 'unknown', _type: type, ...fields}
  // why: the type of an unknown block is an ambient enum on purpose, which no value but data from outside has.
  return value as UnknownBlock
}
