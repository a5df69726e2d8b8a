import {Button, Card, Stack, Text} from '@sanity/ui'

/** Says that a document changed under its reader, and asks to read it again. */
export function ChangedMeanwhile({onReadAgain}: {readonly onReadAgain: () => void}) {
  return (
    <Card padding={4} radius={2} tone="caution" border role="alert">
      <Stack gap={4}>
        <Text size={1}>
          This document was changed while this dialog was open. Close it, read what it says now, and
          record the review then. Nothing was recorded.
        </Text>
        <Button
          text="I have read the changes"
          mode="ghost"
          onClick={onReadAgain}
          style={{justifySelf: 'start'}}
        />
      </Stack>
    </Card>
  )
}
