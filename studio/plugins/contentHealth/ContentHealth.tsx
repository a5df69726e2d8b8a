import {Box, Card, Container, Grid, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useSchema, useWorkspace} from 'sanity'
import {Link} from 'sanity/router'
import {QueryFailed} from '../../components/QueryFailed.tsx'
import {useLiveQuery} from '../../components/useLiveQuery.ts'
import {reviewedTypes} from '../../review/reviewedTypes.ts'
import {reviewDates, reviewLists, type ReviewList} from '../../review/reviewLists.ts'
import {countByType, healthQuery, type HealthAnswer} from './healthQuery.ts'

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
            <Text muted>What waits for a reviewer now, drafts included.</Text>
          </Stack>
          {health.status === 'loading' && <Spinner aria-label="Counting documents" muted />}
          {health.status === 'failed' && <QueryFailed {...health} />}
          {health.status === 'ready' && (
            <Grid gap={4} style={{gridTemplateColumns: 'repeat(auto-fill, minmax(16rem, 1fr))'}}>
              {reviewLists.map((list) => (
                <HealthCard key={list.id} list={list} types={health.data[list.id]} />
              ))}
            </Grid>
          )}
        </Stack>
      </Container>
    </Box>
  )
}

function HealthCard({list, types}: {readonly list: ReviewList; readonly types: readonly string[]}) {
  const schema = useSchema()
  const {basePath} = useWorkspace()
  const counts = countByType(types)
  return (
    <Card as="section" aria-labelledby={list.id} padding={4} radius={3} border>
      <Stack gap={4}>
        <Heading as="h2" size={1} id={list.id}>
          <Link href={`${basePath.replace(/\/$/, '')}/desk/${list.id}`}>{list.title}</Link>
        </Heading>
        <Text size={4} weight="semibold" data-testid={`count-${list.id}`}>
          {types.length}
        </Text>
        <Text size={1} muted>
          {counts.length === 0 ? 'Nothing waits here.' : list.description}
        </Text>
        {counts.length > 0 && (
          <Stack as="ul" gap={3} margin={0} padding={0} style={{listStyle: 'none'}}>
            {counts.map(([type, count]) => (
              <Text as="li" size={1} key={type}>
                {schema.get(type)?.title ?? type}: {count}
              </Text>
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  )
}

function parseHealth(answer: unknown): HealthAnswer {
  // why: the query makes an object with one list of types for each id.
  return answer as HealthAnswer
}
