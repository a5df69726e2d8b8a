import {readdirSync, existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The absolute path of the repository's root folder. */
export const workspaceRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Every room that has a `tsconfig.json`, as paths relative to the root. */
export function listRooms(): readonly string[] {
  const packages = readdirSync(join(workspaceRoot, 'packages')).map((name) => `packages/${name}`)
  return ['schemas', ...packages, 'studio', 'scripts', 'tests'].filter((room) =>
    existsSync(join(workspaceRoot, room, 'tsconfig.json')),
  )
}
