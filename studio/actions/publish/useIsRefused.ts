import {useValidationStatus, type DocumentActionProps} from 'sanity'
import {useContentHash} from '../../review/useContentHash.ts'
import {useToday} from '../../review/useToday.ts'
import {findRefusal} from './findRefusal.ts'

/** True while a document could not be published as it stands, by what the Studio knows of it now. */
export function useIsRefused(props: DocumentActionProps): boolean {
  const {id, type, draft, version, release, published} = props
  const source = version ?? draft
  const {validation} = useValidationStatus(source?._id ?? id, type, !release)
  const contentHash = useContentHash(source)
  const today = useToday()
  if (!source || contentHash === undefined) return false
  return findRefusal(source, published, contentHash, validation, today) !== undefined
}
