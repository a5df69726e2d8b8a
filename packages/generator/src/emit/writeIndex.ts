import {header} from './Modules.ts'

/** A module that passes on all exports of its neighbours. */
export function writeIndex(neighbours: readonly string[]): string {
  const lines = [...neighbours].sort().map((name) => `export * from './${name}.ts'\n`)
  return `${header}${lines.join('')}`
}
