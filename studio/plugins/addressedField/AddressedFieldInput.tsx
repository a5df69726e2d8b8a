import {useEffect} from 'react'
import type {InputProps} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {focusWhenShown} from './focusWhenShown.ts'

/** A form's outermost input; it puts the keyboard into the field that the address names, for whoever followed a link to it. */
export function AddressedFieldInput(props: InputProps) {
  return props.path.length === 0 ? <AddressedForm {...props} /> : props.renderDefault(props)
}

function AddressedForm(props: InputProps) {
  const path = usePaneRouter().params?.['path']
  useEffect(() => (path ? focusWhenShown(path) : undefined), [path])
  return props.renderDefault(props)
}
