import {Card} from '@sanity/ui'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {Waiting} from '../../components/Waiting.tsx'
import {useLanguageFindings} from '../languageFindings/useLanguageFindings.ts'
import {HealthCard} from './HealthCard.tsx'

/** How many documents have wording to mend. It is counted here, not by a query: the rules read every text. */
export function LanguageCard() {
  const language = useLanguageFindings()
  if (language.status === 'failed') return <QueryFailed {...language} />
  if (language.status === 'loading' || language.remaining > 0) {
    return (
      <Card padding={4} radius={3} border>
        <Waiting what="Reading the documents" />
      </Card>
    )
  }
  return (
    <HealthCard
      id="language-findings"
      title="Language findings"
      description="Words, sentences and links that the rules would have otherwise."
      types={language.documents.map(({type}) => type)}
    />
  )
}
