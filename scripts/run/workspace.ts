import {readdirSync, existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The absolute path of the repository's root folder. */
export const workspaceRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Every room that has a `tsconfig.json`, as paths relative to the root. */
export function listRooms(): readonly string[] {
  const packages = readdirSync(join(workspaceRoot, 'packages')).map((name) => `packages/${name}`)
  // The small front end of the browser tests runs in a browser, so it is checked as one that knows no Node.
  const rooms = ['schemas', ...packages, 'studio', 'scripts', 'tests', 'tests/e2e/frontEnd']
  return rooms.filter((room) => existsSync(join(workspaceRoot, room, 'tsconfig.json')))
}
