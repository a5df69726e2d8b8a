import {Box, Container, Grid, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {Waiting} from '../../components/Waiting.tsx'
import {useLiveQuery} from '../../components/useLiveQuery.ts'
import {reviewedTypes} from '../../review/reviewedTypes.ts'
import {reviewDates, reviewLists} from '../../review/reviewLists.ts'
import {findingsLists} from '../findings/findingsLists.ts'
import {FindingsCard} from './FindingsCard.tsx'
import {HealthCard} from './HealthCard.tsx'
import {healthQuery, type HealthAnswer} from './healthQuery.ts'

/** How much waits for reviewers: a count for each of their lists, by type, with the way to the list. */
export function ContentHealth() {
  const [params] = useState(() => ({types: [...reviewedTypes], ...reviewDates(new Date())}))
  const health = useLiveQuery({
    groq: healthQuery,
    listenTo: '*[_type in $types]',
    params,
    perspective: 'drafts',
    tag: 'content-health',
    parse: parseHealth,
  })
  return (
    <Box
      as="main"
      height="fill"
      overflow="auto"
      padding={4}
      tabIndex={0}
      aria-label="Content health"
    >
      <Container width={2}>
        <Stack gap={5} paddingY={4}>
          <Stack gap={4}>
            <Heading as="h1">Content health</Heading>
            <Text muted>What waits for reviewers and writers now, drafts included.</Text>
          </Stack>
          {health.status === 'loading' && <Waiting what="Counting documents" />}
          {health.status === 'failed' && <QueryFailed {...health} />}
          {health.status === 'ready' && (
            <Grid
              gap={4}
              style={{
                gridTemplateColumns: 'repeat(auto-fill, minmax(16rem, 1fr))',
                alignItems: 'start',
              }}
            >
              {reviewLists.map((list) => (
                <HealthCard key={list.id} {...list} types={health.data[list.id]} />
              ))}
              {findingsLists.map((list) => (
                <FindingsCard key={list.id} {...list} />
              ))}
            </Grid>
          )}
        </Stack>
      </Container>
    </Box>
  )
}

function parseHealth(answer: unknown): HealthAnswer {
  // why: the query makes an object with one list of types for each id.
  return answer as HealthAnswer
}
