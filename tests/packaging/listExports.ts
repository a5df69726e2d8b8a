import {dirname, resolve} from 'node:path'
import ts from 'typescript'

/** The names that a module exports. */
export interface ModuleExports {
  readonly values: readonly string[]
  readonly types: readonly string[]
}

/**
 * The names that some modules export, by their paths. Only files of the same package are followed, since what a package
 * hands on from another is its own choice, too: it stands in the source by name.
 */
export function listExports(paths: readonly string[]): ReadonlyMap<string, ModuleExports> {
  const options = {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    noEmit: true,
    noLib: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({text}) => ({
      resolvedModule: text.startsWith('.')
        ? {resolvedFileName: resolve(dirname(from), text), extension: ts.Extension.Ts}
        : undefined,
    }))
  const program = ts.createProgram({rootNames: [...paths], options, host})
  const checker = program.getTypeChecker()
  return new Map(paths.map((path) => [path, toExports(program.getSourceFile(path), checker)]))
}

function toExports(file: ts.SourceFile | undefined, checker: ts.TypeChecker): ModuleExports {
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error('A module exports nothing, or is not there.')
  const symbols = checker.getExportsOfModule(module)
  const isValue = (symbol: ts.Symbol) => {
    const isAlias = symbol.flags & ts.SymbolFlags.Alias
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    const isThere = !symbol.declarations?.every(isAmbient)
    return isThere && !isTypeOnly(symbol) && (target.flags & ts.SymbolFlags.Value) !== 0
  }
  const toNames = (wanted: boolean) =>
    symbols
      .filter((symbol) => isValue(symbol) === wanted)
      .map(({name}) => name)
      .sort()
  return {values: toNames(true), types: toNames(false)}
}

/** `declare const X` is nothing when the code runs. */
const isAmbient = (declaration: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Ambient) !== 0

/** `export type {X} from …` hands on the type of a class without the class. */
const isTypeOnly = ({declarations = []}: ts.Symbol): boolean =>
  declarations.some(
    (declaration) =>
      ts.isExportSpecifier(declaration) &&
      (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly),
  )
