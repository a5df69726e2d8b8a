import {Box, Card, Container, Heading, Stack, Text} from '@sanity/ui'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {Waiting} from '../../components/Waiting.tsx'
import {DocumentFindingsCard} from './DocumentFindingsCard.tsx'
import type {DocumentFindings} from './Findings.ts'
import type {FindingsList} from './findingsLists.ts'

/** Makes the pane of a list: what its rules say about all documents, each finding with the way to its field. */
export function createFindingsPane({title, heading, useFindings}: FindingsList) {
  return function FindingsPane() {
    const found = useFindings()
    return (
      <Box as="section" aria-label={title} height="fill" overflow="auto" tabIndex={0}>
        <Container width={1} padding={4}>
          {found.status === 'loading' && <Waiting what="Looking for documents" />}
          {found.status === 'failed' && <QueryFailed {...found} />}
          {found.status === 'ready' && (
            <Stack gap={4}>
              <Summary heading={heading} {...found} />
              {found.documents.map((document) => (
                <DocumentFindingsCard key={document.id} {...document} />
              ))}
            </Stack>
          )}
        </Container>
      </Box>
    )
  }
}

function Summary(props: {
  readonly heading: string
  readonly documents: readonly DocumentFindings[]
  readonly remaining: number
}) {
  const {heading, documents, remaining} = props
  const count = documents.reduce((sum, {findings}) => sum + findings.length, 0)
  return (
    <Card padding={3} radius={2} tone={count === 0 && remaining === 0 ? 'positive' : 'default'}>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          {heading}
        </Heading>
        {remaining > 0 ? (
          <Waiting what={`Reading the documents, ${remaining} to go`} />
        ) : (
          <Text as="output" size={1} muted aria-live="polite">
            {toWords(count, documents.length)}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function toWords(findings: number, documents: number): string {
  if (findings === 0) return 'No document has a finding. Drafts are included.'
  const found = findings === 1 ? 'One finding' : `${findings} findings`
  return `${found} in ${documents === 1 ? 'one document' : `${documents} documents`}, drafts included.`
}
