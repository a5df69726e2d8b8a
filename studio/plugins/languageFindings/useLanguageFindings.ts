import {useEffect, useMemo, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {useLiveQuery} from '../../components/useLiveQuery.ts'
import {apiVersion} from '../../structure/apiVersion.ts'
import {typesWithField} from '../../structure/typesWithField.ts'
import {readFindings, type DocumentFindings, type DocumentVersion} from './readFindings.ts'

/** What is known of the language of all documents for readers, drafts included. */
export type LanguageFindings =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly message: string; readonly retry: () => void}
  | {
      readonly status: 'ready'
      /** Those with findings, the most errors first. */
      readonly documents: readonly DocumentFindings[]
      /** How many documents are still to be read, or to be read again. */
      readonly remaining: number
    }

type Known = ReadonlyMap<string, DocumentFindings>

const versionsQuery = '*[_type in $types] | order(_type, _id){_id, _type, _rev}'
const types = [...typesWithField('language')]

/** What the rules of the forms say about the language of every document for readers, read again as documents change, between the editor's own work. */
export function useLanguageFindings(): LanguageFindings {
  const client = useClient({apiVersion})
  const versions = useLiveQuery({
    groq: versionsQuery,
    listenTo: '*[_type in $types]',
    params: {types},
    perspective: 'drafts',
    tag: 'language-findings',
    parse: parseVersions,
  })
  const wanted = versions.status === 'ready' ? versions.data : undefined
  const [known, setKnown] = useState<Known>(new Map())
  // What the effect knows, so that it need not start anew with every batch.
  const read = useRef<Known>(new Map())
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<{readonly attempt: number; readonly message: string}>()

  useEffect(() => {
    if (!wanted) return
    const controller = new AbortController()
    const missing = wanted.filter(({_id, _rev}) => read.current.get(_id)?.rev !== _rev)
    const readMissing = async () => {
      for await (const batch of readFindings(client, missing, controller.signal)) {
        read.current = new Map([
          ...read.current,
          ...batch.map((found) => [found.id, found] as const),
        ])
        setKnown(read.current)
      }
    }
    readMissing().catch((error: unknown) => {
      if (controller.signal.aborted) return
      setFailure({attempt, message: error instanceof Error ? error.message : String(error)})
    })
    return () => controller.abort()
  }, [client, wanted, attempt])

  return useMemo(() => {
    if (versions.status !== 'ready') return versions
    if (failure?.attempt === attempt) {
      const {message} = failure
      return {status: 'failed', message, retry: () => setAttempt((count) => count + 1)}
    }
    return {status: 'ready', ...toList(versions.data, known)}
  }, [versions, known, failure, attempt])
}

function toList(versions: readonly DocumentVersion[], known: Known) {
  const documents = versions
    .flatMap(({_id}) => known.get(_id) ?? [])
    .filter(({findings}) => findings.length > 0)
    .toSorted((one, other) => countErrors(other) - countErrors(one))
  const remaining = versions.filter(({_id, _rev}) => known.get(_id)?.rev !== _rev).length
  return {documents, remaining}
}

function countErrors({findings}: DocumentFindings): number {
  return findings.filter(({severity}) => severity === 'error').length
}

function parseVersions(answer: unknown): readonly DocumentVersion[] {
  // why: the query asks for exactly these fields, which every document has.
  return answer as readonly DocumentVersion[]
}
