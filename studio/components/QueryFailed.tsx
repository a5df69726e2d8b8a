import {Button, Card, Stack, Text} from '@sanity/ui'

/** Says that a query could not be answered, and asks again on demand. */
export function QueryFailed(props: {readonly message: string; readonly retry: () => void}) {
  return (
    <Card padding={4} radius={2} tone="critical" border role="alert">
      <Stack gap={4}>
        <Text size={1}>This could not be loaded: {props.message}</Text>
        <Button
          text="Try again"
          mode="ghost"
          onClick={props.retry}
          style={{justifySelf: 'start'}}
        />
      </Stack>
    </Card>
  )
}
