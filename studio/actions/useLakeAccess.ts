import {useMemo} from 'react'
import {filter, firstValueFrom, timeout} from 'rxjs'
import {useClient, useDocumentStore} from 'sanity'
import type {DocumentTarget} from './DocumentTarget.ts'
import type {LakeAccess} from './LakeAccess.ts'

/** How long an edit may take to be saved before an action gives up, in milliseconds. */
const patience = 20_000

/** The lake and the Studio's copy of a document, for actions. */
export function useLakeAccess({id, type, scopeId}: DocumentTarget): LakeAccess {
  const client = useClient({apiVersion: '2025-02-19'})
  const {pair} = useDocumentStore()
  return useMemo(
    () => ({
      client,
      untilSaved: async () => {
        const isSaved = pair.consistencyStatus(id, type, scopeId).pipe(filter(Boolean))
        const silence = () => {
          throw new Error('Your last changes are not saved yet. Try again once they are.')
        }
        await firstValueFrom(isSaved.pipe(timeout({first: patience, with: silence})))
      },
    }),
    [client, pair, id, type, scopeId],
  )
}
