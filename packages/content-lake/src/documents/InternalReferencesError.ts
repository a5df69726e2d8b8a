import {LakeError} from '../errors/LakeError.ts'

/** The referring documents of the dataset itself were asked of the endpoint that tells of other datasets. */
export class InternalReferencesError extends LakeError {
  readonly status = 400

  constructor() {
    super(
      'The embedded Content Lake answers this for other datasets only. Add excludeInternalReferences=true, and query *[references($id)] for the references within this one.',
    )
  }
}
