import {Card} from '@sanity/ui'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {Waiting} from '../../components/Waiting.tsx'
import type {FindingsList} from '../findings/findingsLists.ts'
import {HealthCard} from './HealthCard.tsx'

/** How many documents have something to mend. It is counted here, not by a query: the rules read every document. */
export function FindingsCard({id, title, description, useFindings}: FindingsList) {
  const found = useFindings()
  if (found.status === 'failed') return <QueryFailed {...found} />
  if (found.status === 'loading' || found.remaining > 0) {
    return (
      <Card padding={4} radius={3} border>
        <Waiting what="Reading the documents" />
      </Card>
    )
  }
  return (
    <HealthCard
      id={id}
      title={title}
      description={description}
      types={found.documents.map(({type}) => type)}
    />
  )
}
