import type {SanityDocumentLike} from '@sanity/types'
import {useEffect, useMemo, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {useLiveQuery} from '../../components/useLiveQuery.ts'
import {apiVersion} from '../../structure/apiVersion.ts'
import {readDocuments, type Derived, type DocumentVersion} from './readDocuments.ts'

/** What documents are read, and what is made of each. All of it must be the same in every render. */
interface Reading<Value> {
  readonly types: string[]
  readonly derive: (document: SanityDocumentLike) => Value
  /** Names the requests. */
  readonly tag: string
}

/** What was made of the documents so far. */
type DerivedDocuments<Value> =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly message: string; readonly retry: () => void}
  | {
      readonly status: 'ready'
      readonly documents: readonly Derived<Value>[]
      /** How many documents are still to be read, or to be read again. */
      readonly remaining: number
    }

const versionsQuery = '*[_type in $types] | order(_type, _id){_id, _type, _rev}'

/** Makes something of every document of some types, drafts included; again as documents change, between the editor's own work. */
export function useDerived<Value>({types, derive, tag}: Reading<Value>): DerivedDocuments<Value> {
  const client = useClient({apiVersion})
  const versions = useLiveQuery({
    groq: versionsQuery,
    listenTo: '*[_type in $types]',
    params: {types},
    perspective: 'drafts',
    tag,
    parse: parseVersions,
  })
  const wanted = versions.status === 'ready' ? versions.data : undefined
  const [known, setKnown] = useState<ReadonlyMap<string, Derived<Value>>>(new Map())
  // What the effect knows, so that it need not start anew with every batch.
  const read = useRef(known)
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<{readonly attempt: number; readonly message: string}>()

  useEffect(() => {
    if (!wanted) return
    const controller = new AbortController()
    const {signal} = controller
    const missing = wanted.filter(({_id, _rev}) => read.current.get(_id)?._rev !== _rev)
    const readMissing = async () => {
      for await (const batch of readDocuments(client, missing, derive, {tag, signal})) {
        read.current = new Map([
          ...read.current,
          ...batch.map((derived) => [derived._id, derived] as const),
        ])
        setKnown(read.current)
      }
    }
    readMissing().catch((error: unknown) => {
      if (signal.aborted) return
      setFailure({attempt, message: error instanceof Error ? error.message : String(error)})
    })
    return () => controller.abort()
  }, [client, wanted, derive, tag, attempt])

  return useMemo(() => {
    if (versions.status !== 'ready') return versions
    if (failure?.attempt === attempt) {
      const {message} = failure
      return {status: 'failed', message, retry: () => setAttempt((count) => count + 1)}
    }
    return {
      status: 'ready',
      documents: versions.data.flatMap(({_id}) => known.get(_id) ?? []),
      remaining: versions.data.filter(({_id, _rev}) => known.get(_id)?._rev !== _rev).length,
    }
  }, [versions, known, failure, attempt])
}

function parseVersions(answer: unknown): readonly DocumentVersion[] {
  // why: the query asks for exactly these fields, which every document has.
  return answer as readonly DocumentVersion[]
}
