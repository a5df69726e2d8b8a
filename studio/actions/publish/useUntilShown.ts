import {useCallback} from 'react'
import {catchError, filter, firstValueFrom, map, of, timeout} from 'rxjs'
import {useDocumentStore} from 'sanity'
import type {DocumentTarget} from '../DocumentTarget.ts'

/** Waits until the Studio has heard that a draft was published, four seconds at the most: then it shows what it knows. */
export function useUntilShown({id, type, scopeId}: DocumentTarget): () => Promise<void> {
  const {pair} = useDocumentStore()
  return useCallback(async () => {
    const isShown = pair.editState(id, type, scopeId).pipe(
      map(({draft, version}) => (scopeId === undefined ? draft : version) === null),
      filter(Boolean),
      timeout(4000),
      catchError(() => of(false)),
    )
    await firstValueFrom(isShown)
  }, [pair, id, type, scopeId])
}
