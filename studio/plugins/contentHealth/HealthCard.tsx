import {Card, Heading, Stack, Text} from '@sanity/ui'
import {useSchema, useWorkspace} from 'sanity'
import {Link} from 'sanity/router'
import {countByType} from './countByType.ts'

/** A list of the desk, and the types of the documents in it, one entry a document. Lists that no query can count fit too. */
export interface HealthList {
  /** Also the end of the list's address on the desk. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly types: readonly string[]
}

/** How many documents a list holds, by type, with the way to the list. */
export function HealthCard({id, title, description, types}: HealthList) {
  const schema = useSchema()
  const {basePath} = useWorkspace()
  const counts = countByType(types)
  return (
    <Card as="section" aria-labelledby={id} padding={4} radius={3} border>
      <Stack gap={4}>
        <Heading as="h2" size={1} id={id}>
          <Link href={`${basePath.replace(/\/$/, '')}/desk/${id}`}>{title}</Link>
        </Heading>
        <Text size={4} weight="semibold" data-testid={`count-${id}`}>
          {types.length}
        </Text>
        <Text size={1} muted>
          {counts.length === 0 ? 'Nothing waits here.' : description}
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
