import {join} from 'node:path'
import ts from 'typescript'

/** What an editor shows for each exported constant of some code, when the pointer rests on it: its type, as words. */
export function readHovers(folder: string, code: string): ReadonlyMap<string, string> {
  const file = join(folder, 'hovered.ts')
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    types: ['node'],
  }
  const readFile = (path: string) => (path === file ? code : ts.sys.readFile(path))
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(path) {
      const text = readFile(path)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && {realpath: ts.sys.realpath}),
  })
  const names = [...code.matchAll(/^export const (\w+)/gm)]
  return new Map(
    names.map((match) => {
      const [line, name = ''] = match
      const info = service.getQuickInfoAtPosition(file, match.index + line.length - 1)
      const shown = ts.displayPartsToString(info?.displayParts)
      return [name, shown.slice(`const ${name}: `.length)]
    }),
  )
}
