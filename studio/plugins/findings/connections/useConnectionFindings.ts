import {schemaTypes} from '@iop-content/schemas'
import type {SanityDocumentLike} from '@sanity/types'
import {useMemo} from 'react'
import {useToday} from '../../../review/useToday.ts'
import type {Findings} from '../Findings.ts'
import {useDerived} from '../useDerived.ts'
import {findConnections} from './findConnections.ts'

const reading = {
  types: schemaTypes.filter(({type}) => type === 'document').map(({name}) => name),
  derive: (document: SanityDocumentLike) => document,
  tag: 'connection-findings',
}

/** What the rules say that need all documents at once. It is known when the last document was read. */
export function useConnectionFindings(): Findings {
  const read = useDerived(reading)
  const today = useToday()
  return useMemo(() => {
    if (read.status !== 'ready' || read.remaining > 0) return {...read, documents: []}
    const documents = read.documents.flatMap(({value}) => value ?? [])
    return {...read, documents: findConnections(documents, today)}
  }, [read, today])
}
