import {Flex, Spinner, Text} from '@sanity/ui'

/** Says what is being waited for, to the eye and to a screen reader. */
export function Waiting({what}: {readonly what: string}) {
  return (
    <Flex as="output" gap={3} align="center">
      <Spinner muted />
      <Text size={1} muted>
        {what} …
      </Text>
    </Flex>
  )
}
