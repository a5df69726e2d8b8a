import {hashContent, toDay} from '@iop-content/schemas/review'
import type {SanityDocument, ValidationMarker} from '@sanity/types'
import {reviewedTypes} from '../../review/reviewedTypes.ts'
import type {DocumentTarget} from '../DocumentTarget.ts'
import type {LakeAccess} from '../LakeAccess.ts'
import {findRefusal, type Refusal} from './findRefusal.ts'
import {isConflict} from './isConflict.ts'

/** How an attempt to publish ended. `restless`: others kept changing the document. */
export type PublishOutcome =
  | {readonly status: 'published' | 'nothing' | 'restless'}
  | {readonly status: 'refused'; readonly refusal: Refusal}

/** How often the document is read again because somebody changed it meanwhile. */
const maxReadings = 10

/**
 * Publishes a draft, of reviewed types with the hash of exactly what it says, or tells why not. The revision that was hashed and checked is
 * the one that the lake publishes; if somebody changes the draft in between, all of it is done again.
 */
export async function publishDocument(
  {client, untilSaved}: LakeAccess,
  {id, type, sourceId}: DocumentTarget,
  validate: (
    document: SanityDocument,
    published: SanityDocument | undefined,
  ) => Promise<readonly ValidationMarker[]>,
): Promise<PublishOutcome> {
  const names = {draftId: sourceId, publishedId: id}
  for (let reading = 0; reading < maxReadings; reading += 1) {
    await untilSaved()
    const source = await client.getDocument(sourceId)
    if (!source) return {status: 'nothing'}
    const contentHash = await hashContent(source)
    // Stored before anything is refused, so that a document which waits for a review is in the right list.
    if (reviewedTypes.includes(type) && source['contentHash'] !== contentHash) {
      const patch = {set: {contentHash}}
      await client.action({actionType: 'sanity.action.document.edit', ...names, patch})
      continue
    }
    const published = await client.getDocument(id)
    const markers = await validate(source, published)
    const refusal = findRefusal(source, published, contentHash, markers, toDay(new Date()))
    if (refusal) return {status: 'refused', refusal}
    try {
      const ifDraftRevisionId = source._rev
      await client.action({
        actionType: 'sanity.action.document.publish',
        ...names,
        ifDraftRevisionId,
      })
      return {status: 'published'}
    } catch (error) {
      if (!isConflict(error)) throw error
    }
  }
  return {status: 'restless'}
}
