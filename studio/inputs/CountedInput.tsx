import {Flex, Stack, Text} from '@sanity/ui'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {InputProps} from 'sanity'
import {searchResultLimit} from './searchResultLimit.ts'

/** A field's input; below those that search results show, how long the text is and whether it will be cut. */
export function CountedInput(props: InputProps) {
  const limit = searchResultLimit(props.path)
  const input = props.renderDefault(props)
  if (limit === undefined) return input
  const count = typeof props.value === 'string' ? props.value.length : 0
  return (
    <Stack gap={3}>
      {input}
      <Flex gap={3} wrap="wrap">
        <Text size={1} muted data-testid="character-count">
          {count} of about {limit} characters
        </Text>
        {/* Only what changes the outcome is announced, not every letter. */}
        <Text as="output" size={1} weight="medium" aria-live="polite">
          {count > limit && (
            <>
              <WarningOutlineIcon /> Search results cut it after about {limit}.
            </>
          )}
        </Text>
      </Flex>
    </Stack>
  )
}
