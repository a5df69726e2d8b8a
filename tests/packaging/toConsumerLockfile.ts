/** What a lockfile of pnpm says of one version of a package. */
interface LockedPackage {
  readonly resolution: object
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The versions that one package was given. */
interface Snapshot {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The parts of a lockfile of pnpm that say where packages come from. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
  readonly snapshots: Readonly<Record<string, Snapshot>>
}

/** A package that stands in the consumer's `package.json`. */
export interface DirectDependency {
  readonly name: string
  /** As `package.json` says it. */
  readonly specifier: string
  readonly version: string
}

/** The packed package: where it lies, and the versions of its dependencies. */
export interface PackedPackage {
  readonly name: string
  readonly file: string
  readonly version: string
  readonly integrity: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** A version without the peers that the workspace has and the consumer has not. */
const toPlain = (version: string) => version.replace(/\(.*$/, '')

/**
 * The lockfile of a project that has the packed package and nothing else of this workspace, with the versions of the
 * workspace's own lockfile: so it installs from what is on this machine already, and asks no registry.
 */
export function toConsumerLockfile(
  lockfile: Lockfile,
  packed: PackedPackage,
  direct: readonly DirectDependency[],
): object {
  const packages: Record<string, object> = {}
  const snapshots: Record<string, Snapshot> = {}

  const add = (name: string, version: string) => {
    const id = `${name}@${toPlain(version)}`
    if (snapshots[id]) return
    const {[id]: locked} = lockfile.packages
    const snapshot = lockfile.snapshots[`${name}@${version}`]
    if (!locked || !snapshot) throw new Error(`pnpm-lock.yaml has no ${name}@${version}.`)
    const {peerDependencies: peers = {}, ...rest} = locked
    const own = Object.entries({...snapshot.dependencies, ...snapshot.optionalDependencies}).filter(
      ([dependency]) => !(dependency in peers),
    )
    packages[id] = rest
    snapshots[id] = {dependencies: toPlainVersions(own)}
    for (const [dependency, next] of own) add(dependency, next)
  }

  for (const {name, version} of direct) add(name, version)
  for (const [name, version] of Object.entries(packed.dependencies)) add(name, version)
  const id = `${packed.name}@${packed.file}`
  packages[id] = {
    resolution: {integrity: packed.integrity, tarball: packed.file},
    version: packed.version,
  }
  snapshots[id] = {dependencies: toPlainVersions(Object.entries(packed.dependencies))}
  const importer = [
    [packed.name, {specifier: packed.file, version: packed.file}],
    ...direct.map(({name, specifier, version}) => [name, {specifier, version: toPlain(version)}]),
  ]
  return {
    lockfileVersion: '9.0',
    settings: {autoInstallPeers: true, excludeLinksFromLockfile: false},
    importers: {'.': {dependencies: Object.fromEntries(importer)}},
    packages,
    snapshots,
  }
}

const toPlainVersions = (entries: ReadonlyArray<readonly [string, string]>) =>
  Object.fromEntries(entries.map(([name, version]) => [name, toPlain(version)]))
