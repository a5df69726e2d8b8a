import {Button, Flex, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {ActionDialog} from '../dialogs/ActionDialog.tsx'

/** Says why somebody cannot record a review, and what to do about it. */
export function RecordRefused(props: {
  readonly reason: string
  readonly remedy: string
  readonly personId?: string | undefined
  readonly onClose: () => void
}) {
  const {reason, remedy, personId, onClose} = props
  return (
    <ActionDialog
      header="You cannot record a review of this"
      onClose={onClose}
      footer={
        <Flex gap={2} justify="flex-end">
          {personId && (
            <Button
              as={IntentLink}
              data-as="a"
              intent="edit"
              params={{id: personId, type: 'person'}}
              text="Open the person"
              mode="ghost"
            />
          )}
          <Button text="Close" mode="bleed" onClick={onClose} />
        </Flex>
      }
    >
      <Stack gap={4}>
        <Text weight="semibold">{reason}</Text>
        <Text>{remedy}</Text>
      </Stack>
    </ActionDialog>
  )
}
