import {LakeError} from '../errors/LakeError.ts'

/** There is no asset document of this name, or its bytes are gone. */
export class AssetNotFoundError extends LakeError {
  readonly status = 404

  constructor(name: string, isMissingFile: boolean) {
    super(
      isMissingFile
        ? `The file of "${name}" is missing from the data folder, though its document is there. Upload it again.`
        : `There is no asset "${name}" in this dataset.`,
    )
  }
}
