import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {getPublishedId, Preview, useSchema, type DocumentInspectorProps} from 'sanity'
import {IntentLink} from 'sanity/router'
import {DocumentInspectorHeader} from 'sanity/structure'
import {QueryFailed} from '../components/QueryFailed.tsx'
import {Waiting} from '../components/Waiting.tsx'
import {useLiveQuery} from '../components/useLiveQuery.ts'
import {parseReferrers, type Referrer} from './parseReferrers.ts'
import {referrersQuery} from './referrersQuery.ts'

/** Beside a document's form: the documents that refer to it, as they change. */
export function WhereUsed({documentId, onClose}: DocumentInspectorProps) {
  const referrers = useLiveQuery({
    groq: referrersQuery,
    listenTo: '*[references($id)]',
    params: {id: getPublishedId(documentId)},
    perspective: 'raw',
    tag: 'where-used',
    parse: parseReferrers,
  })
  return (
    <Flex as="section" aria-label="Where is this used" direction="column" height="fill">
      <DocumentInspectorHeader
        title="Where is this used"
        closeButtonLabel="Close the list"
        onClose={onClose}
      />
      <Box flex={1} overflow="auto" padding={3}>
        {referrers.status === 'loading' && <Waiting what="Looking for documents" />}
        {referrers.status === 'failed' && <QueryFailed {...referrers} />}
        {referrers.status === 'ready' && <Referrers documents={referrers.data} />}
      </Box>
    </Flex>
  )
}

function Referrers({documents}: {readonly documents: readonly Referrer[]}) {
  const count = documents.length
  return (
    <Stack gap={4}>
      <Text as="output" size={1} muted style={{paddingInline: 8}}>
        {count === 0
          ? 'No other document refers to this one.'
          : `${count === 1 ? 'One document refers' : `${count} documents refer`} to this one.`}
      </Text>
      {count > 0 && (
        <Stack as="ul" gap={2} margin={0} padding={0} style={{listStyle: 'none'}}>
          {documents.map((document) => (
            <li key={document.id}>
              <ReferrerLink {...document} />
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  )
}

function ReferrerLink({id, type}: Referrer) {
  const schemaType = useSchema().get(type)
  return (
    <Card
      as={IntentLink}
      data-as="a"
      intent="edit"
      params={{id, type}}
      display="block"
      padding={2}
      radius={2}
      border
    >
      <Stack gap={2}>
        <Box paddingX={2} paddingTop={2}>
          <Text size={0} muted>
            {schemaType?.title ?? type}
          </Text>
        </Box>
        {schemaType ? (
          <Preview schemaType={schemaType} value={{_id: id, _type: type}} layout="default" />
        ) : (
          <Text size={1}>{id}</Text>
        )}
      </Stack>
    </Card>
  )
}
