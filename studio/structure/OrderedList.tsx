import {OrderableDocumentList} from '@sanity/orderable-document-list'
import type {ComponentProps, KeyboardEvent} from 'react'

/** The list that is ordered by dragging, or with Space and the arrow keys. Enter opens a document, as in every other list. */
export function OrderedList(props: ComponentProps<typeof OrderableDocumentList>) {
  return (
    <div role="presentation" onKeyDown={openFocused} style={{height: '100%'}}>
      <OrderableDocumentList {...props} />
    </div>
  )
}

/** The plugin's entries take the focus in the place of the links inside them, and do nothing on Enter. */
function openFocused(event: KeyboardEvent) {
  const {key, target} = event
  if (key !== 'Enter' || !(target instanceof HTMLElement) || !('rfdDraggableId' in target.dataset))
    return
  target.querySelector('a')?.click()
}
