import {Card, Text} from '@sanity/ui'

/** What is wrong with the field above it, said aloud when it appears; nothing without a text. */
export function Fault({text}: {readonly text: string | undefined}) {
  return (
    <div role="alert">
      {text && (
        <Card padding={3} radius={2} tone="critical">
          <Text size={1}>{text}</Text>
        </Card>
      )}
    </div>
  )
}
