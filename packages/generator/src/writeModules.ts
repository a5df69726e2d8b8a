import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import type {Modules} from './emit/Modules.ts'

/** The difference between the files in a folder and what would be generated, as paths relative to it. */
export interface Drift {
  readonly missing: readonly string[]
  readonly changed: readonly string[]
  readonly obsolete: readonly string[]
}

/** Compares a folder with what would be generated; all lists are empty where it is up to date. */
export function findDrift(folder: string, modules: Modules): Drift {
  const present = listFiles(folder)
  const paths = [...modules.keys()]
  return {
    missing: paths.filter((path) => !present.includes(path)),
    changed: paths.filter(
      (path) =>
        present.includes(path) && readFileSync(join(folder, path), 'utf8') !== modules.get(path),
    ),
    obsolete: present.filter((path) => !modules.has(path)),
  }
}

/** Writes what drifted and removes what is generated no more; answers what it found. */
export function writeModules(folder: string, modules: Modules): Drift {
  const drift = findDrift(folder, modules)
  for (const path of [...drift.missing, ...drift.changed]) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), modules.get(path) ?? '')
  }
  for (const path of drift.obsolete) rmSync(join(folder, path))
  return drift
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort()
}
