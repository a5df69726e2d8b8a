import type {InputProps} from 'sanity'
import {reviewedTypes} from '../../review/reviewedTypes.ts'
import {useKeptHash} from './useKeptHash.ts'

/** A form's outermost input; where the document is reviewed, it keeps the hash in the draft. */
export function KeptHashInput(props: InputProps) {
  return props.path.length === 0 && reviewedTypes.includes(props.schemaType.name) ? (
    <ReviewedForm {...props} />
  ) : (
    props.renderDefault(props)
  )
}

function ReviewedForm(props: InputProps) {
  useKeptHash()
  return props.renderDefault(props)
}
