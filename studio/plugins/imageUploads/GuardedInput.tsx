import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState, type SyntheticEvent} from 'react'
import {isArrayOfBlocksInputProps, isImageSchemaType, type InputProps} from 'sanity'
import {canBeShown} from './canBeShown.ts'
import {findUploadFault} from './findUploadFault.ts'

/** A field's input; where pictures are uploaded, files that could not be shown or are too large are refused before that, in words. */
export function GuardedInput(props: InputProps) {
  if (isImageSchemaType(props.schemaType)) return <Guard {...props} isPicture />
  if (isArrayOfBlocksInputProps(props)) return <Guard {...props} isPicture={false} />
  return props.renderDefault(props)
}

function Guard({isPicture, ...props}: InputProps & {readonly isPicture: boolean}) {
  const root = useRef<HTMLDivElement>(null)
  const [faults, setFaults] = useState<readonly string[]>([])

  const check = (event: SyntheticEvent, files: FileList | null | undefined) => {
    const {target} = event
    // A picture within a text has a guard of its own.
    const isElsewhere = !isPicture && !(target instanceof Node && root.current?.contains(target))
    if (!files?.length || isElsewhere) return
    const pictures = [...files].filter(({type}) => isPicture || type.startsWith('image/'))
    const found = pictures.flatMap((file) => findUploadFault(file) ?? [])
    setFaults(found)
    if (found.length === 0) {
      void explain(pictures)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    // So that choosing the same file again counts.
    if (target instanceof HTMLInputElement) target.value = ''
  }

  /** The lake refuses what is no picture, in words for developers: here are those for editors. */
  const explain = async (files: readonly File[]) => {
    for (const file of files) {
      if (await canBeShown(file)) continue
      const fault = `“${file.name}” holds no picture that can be shown. Open it on your computer; if it shows there, save it again as a JPEG or PNG, and upload that.`
      setFaults((faults) => [...faults, fault])
    }
  }

  return (
    <div
      ref={root}
      onChangeCapture={(event) =>
        check(
          event,
          isPicture && event.target instanceof HTMLInputElement ? event.target.files : null,
        )
      }
      onDropCapture={(event) => check(event, event.dataTransfer.files)}
      onPasteCapture={(event) => check(event, event.clipboardData.files)}
    >
      <Stack gap={3}>
        {faults.length > 0 && <Faults faults={faults} onClose={() => setFaults([])} />}
        {props.renderDefault(props)}
      </Stack>
    </div>
  )
}

function Faults(props: {readonly faults: readonly string[]; readonly onClose: () => void}) {
  return (
    <Card padding={3} radius={2} tone="critical" border role="alert">
      <Flex gap={3} align="flex-start">
        <Stack gap={3} flex={1}>
          {props.faults.map((fault) => (
            <Text key={fault} size={1}>
              {fault}
            </Text>
          ))}
        </Stack>
        <Button text="Close" mode="bleed" fontSize={1} padding={2} onClick={props.onClose} />
      </Flex>
    </Card>
  )
}
