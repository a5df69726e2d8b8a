import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {Path} from '@sanity/types'
import {useDocumentPane} from 'sanity/structure'
import {ActionDialog} from '../dialogs/ActionDialog.tsx'
import type {Refusal} from './findRefusal.ts'
import {ReviewNeeded} from './ReviewNeeded.tsx'
import {toPathTitle} from './toPathTitle.ts'

/** Says why a document was not published, and leads to what mends it. */
export function PublishRefused(props: {
  readonly refusal: Refusal
  readonly onClose: () => void
  readonly onRecord: () => void
}) {
  const {refusal, onClose, onRecord} = props
  const {errors, review} = refusal
  const {schemaType, value, onFocus, onPathOpen} = useDocumentPane()
  const openField = (path: Path) => {
    onClose()
    // Once the dialog is gone: it gives the focus back to the button that opened it.
    setTimeout(() => {
      onPathOpen(path)
      onFocus(path)
    })
  }
  return (
    <ActionDialog
      header="This cannot be published yet"
      onClose={onClose}
      footer={
        <Flex justify="flex-end">
          <Button text="Close" mode="bleed" onClick={onClose} />
        </Flex>
      }
    >
      <Stack gap={5}>
        {errors.length > 0 && (
          <Stack gap={4}>
            <Text as="h3" weight="semibold">
              {errors.length === 1 ? 'One error to mend' : `${errors.length} errors to mend`}
            </Text>
            <Stack as="ul" gap={2} margin={0} padding={0} style={{listStyle: 'none'}}>
              {errors.map(({path, message}) => (
                <li key={JSON.stringify([path, message])}>
                  <Card
                    as="button"
                    type="button"
                    style={{width: '100%'}}
                    padding={3}
                    radius={2}
                    tone="critical"
                    onClick={() => openField(path)}
                  >
                    <Flex gap={3} align="center">
                      <Stack gap={3} flex={1}>
                        <Text size={1} weight="semibold">
                          {toPathTitle(schemaType, value, path)}
                        </Text>
                        <Text size={1}>{message}</Text>
                      </Stack>
                      <Text size={1}>
                        <ArrowRightIcon />
                      </Text>
                    </Flex>
                  </Card>
                </li>
              ))}
            </Stack>
          </Stack>
        )}
        {review && (
          <ReviewNeeded state={review} document={value} onOpen={openField} onRecord={onRecord} />
        )}
      </Stack>
    </ActionDialog>
  )
}
