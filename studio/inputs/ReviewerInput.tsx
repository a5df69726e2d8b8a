import {findReviewerFault, toReferenceId} from '@iop-content/schemas/review'
import {Stack, Text} from '@sanity/ui'
import {useFormValue, type InputProps} from 'sanity'
import {QueryFailed} from '../components/QueryFailed.tsx'
import {usePeople} from '../review/usePeople.ts'
import {useToday} from '../review/useToday.ts'

/** A field's input; below the one that chooses a clinical reviewer, who cannot be chosen and why. */
export function ReviewerInput(props: InputProps) {
  const input = props.renderDefault(props)
  if (props.path.length !== 1 || props.path[0] !== 'reviewer') return input
  return (
    <Stack gap={4}>
      {input}
      <WhoCannotReview />
    </Stack>
  )
}

function WhoCannotReview() {
  const authorId = toReferenceId(useFormValue(['author']))
  const people = usePeople('drafts')
  const today = useToday()
  if (people.status === 'loading') return null
  if (people.status === 'failed') return <QueryFailed {...people} />
  const faults = people.data.flatMap((person) => {
    const fault = findReviewerFault(person, authorId, today)
    return fault === undefined ? [] : [{id: person._id, fault}]
  })
  const isNobodyLeft = faults.length === people.data.length
  if (faults.length === 0 && !isNobodyLeft) return null
  return (
    <Stack gap={3} data-testid="who-cannot-review">
      <Text size={1} muted>
        {isNobodyLeft
          ? 'Nobody can be chosen yet. Add a clinician with a valid credential under People.'
          : 'Who cannot be chosen:'}
      </Text>
      {faults.length > 0 && (
        <Stack as="ul" gap={3} margin={0} padding={0} style={{listStyle: 'none'}}>
          {faults.map(({id, fault}) => (
            <Text as="li" key={id} size={1} muted>
              {fault}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
