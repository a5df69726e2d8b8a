import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {findDrift, writeModules} from './writeModules.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-generated-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

test('writes what is missing or changed, removes what is obsolete, and then finds no drift', () => {
  const modules = new Map([
    ['types.ts', 'export type A = 1\n'],
    ['checks/a.ts', 'export const a = 1\n'],
  ])
  writeModules(folder, modules)
  writeFileSync(join(folder, 'types.ts'), 'edited by hand\n')
  writeFileSync(join(folder, 'old.ts'), 'no longer generated\n')
  const drift = {missing: [], changed: ['types.ts'], obsolete: ['old.ts']}
  expect(findDrift(folder, modules)).toEqual(drift)
  expect(writeModules(folder, modules)).toEqual(drift)
  expect(findDrift(folder, modules)).toEqual({missing: [], changed: [], obsolete: []})
  expect(readFileSync(join(folder, 'checks/a.ts'), 'utf8')).toBe('export const a = 1\n')
})

test('a folder that does not exist lacks every file', () => {
  const {missing} = findDrift(join(folder, 'nowhere'), new Map([['types.ts', '']]))
  expect(missing).toEqual(['types.ts'])
})
