import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {useCurrentUser, useWorkspace, validateDocument, type SanityDocument} from 'sanity'
import {isAdministrator} from '../../auth/isAdministrator.ts'
import type {DocumentTarget} from '../DocumentTarget.ts'
import {useLakeAccess} from '../useLakeAccess.ts'
import {findForbiddenChanges} from './findForbiddenChanges.ts'
import type {Refusal} from './findRefusal.ts'
import {publishDocument} from './publishDocument.ts'
import {useUntilShown} from './useUntilShown.ts'
import {findRecording} from './findRecording.ts'
import {whileDrawing} from './whileDrawing.ts'

/** Publishing, with messages for how it ended. */
export interface Publishing {
  readonly isBusy: boolean
  /** Settles once the Studio shows the result, with the reasons if it was refused. Never rejects. */
  readonly publish: () => Promise<Refusal | undefined>
}

/** Publishes a document by our rules. */
export function usePublishing(target: DocumentTarget): Publishing {
  const lake = useLakeAccess(target)
  const untilShown = useUntilShown(target)
  const workspace = useWorkspace()
  const currentUser = useCurrentUser()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)

  const publish = useCallback(async () => {
    setBusy(true)
    const validate = async (document: SanityDocument, published: SanityDocument | undefined) => [
      ...(await whileDrawing(() => validateDocument({document, workspace, currentUser}))),
      ...(await findForbiddenChanges(document, published, {
        isAdministrator: isAdministrator(currentUser),
        findRecording: (review) => findRecording(lake, target, review),
      })),
    ]
    try {
      const outcome = await publishDocument(lake, target, validate)
      switch (outcome.status) {
        case 'refused':
          return outcome.refusal
        case 'published':
          await untilShown()
          toast.push({status: 'success', title: 'Published. Readers see it now.'})
          return undefined
        case 'nothing':
          toast.push({status: 'info', title: 'There is nothing to publish.'})
          return undefined
        case 'restless':
          toast.push({
            status: 'warning',
            title: 'Somebody is changing this document.',
            description: 'Publish it once they are done.',
          })
          return undefined
      }
    } catch (error) {
      toast.push({
        status: 'error',
        title: 'This could not be published.',
        description: error instanceof Error ? error.message : String(error),
      })
      return undefined
    } finally {
      setBusy(false)
    }
  }, [lake, target, untilShown, workspace, currentUser, toast])

  return {isBusy, publish}
}
