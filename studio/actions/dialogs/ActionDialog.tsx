import {Box, Dialog} from '@sanity/ui'
import {useId, type ReactNode} from 'react'
import {LegacyLayerProvider} from 'sanity'

/** The frame of our actions' dialogs: over the document's pane, as Sanity's own. */
export function ActionDialog(props: {
  readonly header: string
  readonly onClose: () => void
  readonly footer?: ReactNode
  readonly children: ReactNode
}) {
  const {header, onClose, footer, children} = props
  return (
    <LegacyLayerProvider zOffset="fullscreen">
      <Dialog
        id={useId()}
        header={header}
        footer={footer && <Box padding={3}>{footer}</Box>}
        onClose={onClose}
        width={1}
        animate
      >
        <Box padding={4}>{children}</Box>
      </Dialog>
    </LegacyLayerProvider>
  )
}
