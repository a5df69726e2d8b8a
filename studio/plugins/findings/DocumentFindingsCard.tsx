import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {pathToString, Preview, useSchema} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import type {DocumentFindings, ShownFinding} from './Findings.ts'

/** One document with its findings; each leads to its field, beside the list. */
export function DocumentFindingsCard({id, type, findings}: DocumentFindings) {
  const schemaType = useSchema().get(type)
  return (
    <Card as="article" radius={3} border padding={2}>
      <Stack gap={2}>
        <Text size={0} muted style={{padding: '8px 8px 0'}}>
          {schemaType?.title ?? type}
        </Text>
        {schemaType && (
          <Preview schemaType={schemaType} value={{_id: id, _type: type}} layout="default" />
        )}
        <Stack as="ul" gap={1} margin={0} padding={0} style={{listStyle: 'none'}}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${pathToString(finding.path)} ${finding.message}`}>
              <FindingLink id={id} type={type} finding={finding} />
            </li>
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}

function FindingLink(props: {
  readonly id: string
  readonly type: string
  readonly finding: ShownFinding
}) {
  const {id, type, finding} = props
  const {ChildLink} = usePaneRouter()
  const isError = finding.severity === 'error'
  return (
    <Card
      as={ChildLink}
      data-as="a"
      childId={id}
      childParameters={{type, path: pathToString(finding.path)}}
      display="block"
      padding={2}
      radius={2}
    >
      <Stack gap={3}>
        <Flex gap={2} align="center" wrap="wrap">
          <Badge tone={isError ? 'critical' : 'caution'}>{isError ? 'Error' : 'Warning'}</Badge>
          {finding.field !== '' && (
            <Text size={1} weight="medium">
              {finding.field}
            </Text>
          )}
        </Flex>
        <Text size={1}>{finding.message}</Text>
        <Text size={1} muted>
          {finding.remedy}
        </Text>
      </Stack>
    </Card>
  )
}
