import {join} from 'node:path'
import {ownerUser} from '../access/ownerUser.ts'
import {resolveLakeToken} from '../access/resolveLakeToken.ts'
import {
  createFileUserDirectory,
  type TokenHolder,
} from '../access/userFile/createFileUserDirectory.ts'
import {createFileAssetStore} from '../assets/createFileAssetStore.ts'
import {rebaseAssetUrls} from '../assets/rebaseAssetUrls.ts'
import {removePartialUploads} from '../assets/removePartialUploads.ts'
import {createContentLake, type BodyLimits, type ContentLake} from '../createContentLake.ts'
import {createDataset} from '../datasets/createDataset.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import type {Log} from '../http/toErrorResponse.ts'
import {createSqliteStore} from '../store/sqlite/createSqliteStore.ts'
import {createRandomId} from './createRandomId.ts'

/** Where the data is, and who may come. */
export interface OpenContentLakeOptions {
  /** Made where it is missing. Holds `<dataset>.sqlite`, `assets/`, `token` and `users.json`. */
  readonly dataDir: string
  /** `LAKE_TOKEN` is read from here. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Pages that may send a token: the Studio's origin, the site's, and those in `LAKE_CORS_ORIGINS`. */
  readonly trustedOrigins: readonly string[]
  /** `local` unless told otherwise. */
  readonly projectId?: string
  /** `production` alone unless told otherwise. */
  readonly datasetNames?: readonly string[]
  /**
   * The address that asset documents give for their files, such as `http://localhost:4747`: the one at which readers will find the lake, even
   * where this process serves it at another for a while. Existing documents are set to it.
   */
  readonly publicUrl?: string
  readonly limits?: Partial<BodyLimits>
  /** Users whose tokens are kept in no file, and count until the lake is closed. */
  readonly guests?: readonly TokenHolder[]
  readonly log: Log
}

/** A Content Lake on a data folder, held by this process alone until it is closed. */
export interface OpenedContentLake {
  readonly lake: ContentLake
  /** Signs the folder's owner in, as administrator. Keep it out of logs. */
  readonly token: string
  readonly datasets: readonly Dataset[]
  /** Ends streams and closes the files. */
  close(): void
}

/**
 * Opens the Content Lake in a data folder. Throws `StoreInUseError`, `StoreUnreadableError`, `InvalidTokenError` or
 * `InvalidOriginError`; then nothing is left open.
 */
export async function openContentLake(options: OpenContentLakeOptions): Promise<OpenedContentLake> {
  const {dataDir, projectId = 'local', datasetNames = ['production']} = options
  const token = await resolveLakeToken({dataDir, env: options.env})
  const context = {projectId, now: () => new Date(), createId: createRandomId}
  const datasets: Dataset[] = []
  const closeStores = () => datasets.forEach((dataset) => dataset.store.close())
  try {
    for (const name of datasetNames) {
      const store = createSqliteStore({file: join(dataDir, `${name}.sqlite`)})
      datasets.push(createDataset({...context, name, store}))
    }
    if (options.publicUrl) {
      for (const dataset of datasets) await rebaseAssetUrls(dataset, options.publicUrl)
    }
    const assetDir = join(dataDir, 'assets')
    await removePartialUploads(assetDir)
    const lake = createContentLake({
      ...context,
      datasets,
      assets: createFileAssetStore({dir: assetDir, createId: createRandomId}),
      users: createFileUserDirectory({
        dataDir,
        owner: {user: ownerUser, token},
        guests: options.guests,
      }),
      trustedOrigins: options.trustedOrigins,
      log: options.log,
      ...(options.publicUrl ? {publicUrl: options.publicUrl} : {}),
      ...(options.limits ? {limits: options.limits} : {}),
    })
    return {
      lake,
      token,
      datasets,
      close() {
        lake.close()
        closeStores()
      },
    }
  } catch (error) {
    closeStores()
    throw error
  }
}
