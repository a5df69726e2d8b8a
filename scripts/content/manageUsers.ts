import {parseArgs} from 'node:util'
import {
  addUser,
  createRandomId,
  listUsers,
  ownerUser,
  removeUser,
} from '@iop-content/content-lake/node'
import {CommandError} from '../run/CommandError.ts'
import type {Settings} from '../run/readSettings.ts'

/** How to call it, one line a verb. */
export const userUsage = `  npx pnpm@12 content user add NAME --role administrator|editor|viewer    prints their sign-in link
  npx pnpm@12 content user list
  npx pnpm@12 content user remove ID`

/**
 * `content user add | list | remove`: people of the embedded lake, whether it runs or not. Gives what to print. Throws a `CommandError` for
 * a wrong call and for the hosted lake, and what the lake throws.
 */
export async function manageUsers(args: readonly string[], settings: Settings): Promise<string> {
  const [verb, argument, ...rest] = args
  if (settings.hosted) {
    const {projectId} = settings.hosted
    throw new CommandError(
      `SANITY_STUDIO_PROJECT_ID is set, so the content is in the hosted Content Lake. Invite people and remove them at https://www.sanity.io/manage/project/${projectId}/members.`,
    )
  }
  if (verb === 'add') return add(args.slice(1), settings)
  if (verb === 'list' && argument === undefined) return list(settings)
  if (verb === 'remove' && argument && rest.length === 0) {
    const {name, role} = await removeUser({dataDir: settings.dataDir, id: argument})
    return `Removed ${name}, ${role}. Their sign-in link is void; history goes on to name them.`
  }
  throw new CommandError(`Usage:\n${userUsage}`)
}

async function add(args: readonly string[], {dataDir, studioPort}: Settings): Promise<string> {
  const {names, role} = parseAddArguments(args)
  const name = names.join(' ')
  const now = () => new Date()
  const options = {dataDir, name, role, now, createId: createRandomId}
  const {user, token, namesakes} = await addUser(options)
  return [
    `Added ${user.name}, ${user.role}, with the id ${user.id}.`,
    ...namesakes.map(
      (other) => `Note: ${other.name} is also the name of ${other.id}, ${other.role}.`,
    ),
    // The token stands behind "#", so that it never travels in a request.
    `Sign-in link  http://localhost:${studioPort}/#token=${token}`,
    `              It is shown only now. Hand it to ${user.name} and nobody else.`,
    '              It opens the Studio while "npx pnpm@12 start" runs.',
  ].join('\n')
}

function parseAddArguments(args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {role: {type: 'string'}},
      allowPositionals: true,
    })
    if (positionals.length > 0) return {names: positionals, role: values.role}
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new CommandError(`${cause.message}\n\nUsage:\n${userUsage}`, {cause})
  }
  throw new CommandError(`A user needs a name.\n\nUsage:\n${userUsage}`)
}

function list({dataDir}: Settings): string {
  const rows = [
    ['ID', 'ROLE', 'ADDED', 'NAME'],
    [ownerUser.id, ownerUser.role, '', `${ownerUser.name} (whoever starts the lake)`],
    ...listUsers(dataDir).map(({id, role, addedAt, name}) => [
      id,
      role,
      addedAt.slice(0, 10),
      name,
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  // Names stand last: their width in a terminal depends on the script.
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n')
}
