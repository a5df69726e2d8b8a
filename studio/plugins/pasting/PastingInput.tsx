import {isArrayOfBlocksInputProps, type InputProps} from 'sanity'
import {readClipboard} from './readClipboard.ts'

/** A field's input; a text keeps the headings that are pasted into it. */
export function PastingInput(props: InputProps) {
  return props.renderDefault(
    isArrayOfBlocksInputProps(props) ? Object.assign({}, props, {onPaste: readClipboard}) : props,
  )
}
