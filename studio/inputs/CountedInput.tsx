import {Flex, Stack, Text} from '@sanity/ui'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {useFormValue, type InputProps} from 'sanity'
import {characterLimit, type CharacterLimit} from './characterLimit.ts'

/** A field's input; below those with a limit of characters, how long the text is and what becomes of more. */
export function CountedInput(props: InputProps) {
  const limit = characterLimit(props.path, useFormValue(['_type']))
  const input = props.renderDefault(props)
  if (limit === undefined) return input
  // Characters as the rules count them: an emoji is one.
  const count = typeof props.value === 'string' ? [...props.value].length : 0
  return (
    <Stack gap={3}>
      {input}
      <Flex gap={3} wrap="wrap">
        <Text size={1} muted data-testid="character-count">
          {count} of {limit.beyond === 'cut' ? 'about' : 'at most'} {limit.most} characters
        </Text>
        {/* Only what changes the outcome is announced, not every letter. */}
        <Text as="output" size={1} weight="medium" aria-live="polite">
          {count > limit.most && (
            <>
              <WarningOutlineIcon /> {warnings[limit.beyond](limit.most)}
            </>
          )}
        </Text>
      </Flex>
    </Stack>
  )
}

const warnings: Readonly<Record<CharacterLimit['beyond'], (most: number) => string>> = {
  cut: (most) => `Search results cut it after about ${most}.`,
  refused: (most) => `More than ${most} cannot be published: move the rest to the full answer.`,
}
