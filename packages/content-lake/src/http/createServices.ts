import type {Dataset} from '../datasets/Dataset.ts'
import {DatasetNotFoundError} from './DatasetNotFoundError.ts'
import type {LakeServices} from './Route.ts'

/** The services that every route shares. */
export function createServices(options: {
  readonly projectId: string
  readonly datasets: readonly Dataset[]
  readonly now: () => Date
  readonly createId: () => string
}): LakeServices {
  const byName = new Map(options.datasets.map((dataset) => [dataset.name, dataset]))
  const datasetNames = [...byName.keys()]
  return {
    projectId: options.projectId,
    datasetNames,
    dataset(name) {
      const dataset = byName.get(name)
      if (!dataset) throw new DatasetNotFoundError(name, datasetNames)
      return dataset
    },
    now: options.now,
    createId: options.createId,
  }
}
