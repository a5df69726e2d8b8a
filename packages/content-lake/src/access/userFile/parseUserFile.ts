import {isRecord} from '../../documents/isRecord.ts'
import {StoreUnreadableError} from '../../errors/StoreUnreadableError.ts'
import {isRole, roles} from '../Role.ts'
import type {UserRecord} from './UserRecord.ts'

/** Reads the text of `users.json`. Throws `StoreUnreadableError`, which names the file and the entry at fault. */
export function parseUserFile(text: string, file: string): readonly UserRecord[] {
  const fail = (fault: string, cause?: unknown): never => {
    const reason = `${fault}. Mend it, or remove it and add the users again with "content user add".`
    throw new StoreUnreadableError(file, reason, cause ? {cause} : undefined)
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    fail('it is not JSON', error)
  }
  const users = isRecord(content) ? content['users'] : undefined
  if (!Array.isArray(users)) return fail('it has no list "users"')
  const records = users.map((user: unknown, index): UserRecord => {
    const fault = findFault(user)
    return isUserRecord(user) ? user : fail(`entry ${index + 1} of "users" ${fault}`)
  })
  const ids = new Set(records.map(({id}) => id))
  return ids.size === records.length ? records : fail('two of its users have the same id')
}

function isUserRecord(value: unknown): value is UserRecord {
  return findFault(value) === undefined
}

function findFault(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is not an object'
  for (const field of ['id', 'name', 'addedAt']) {
    if (typeof value[field] !== 'string' || value[field] === '') return `has no ${field}`
  }
  if (!isRole(value['role'])) return `has a role that is none of ${roles.join(', ')}`
  const hash = value['tokenHash']
  const isHash = hash === null || (typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash))
  return isHash ? undefined : 'has no tokenHash of 64 hexadecimal digits (or null)'
}
