import {toNextReviewDue} from '@iop-content/schemas/review'
import {Button, Checkbox, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useRef, useState} from 'react'
import type {SanityDocument} from 'sanity'
import type {ReviewerStanding} from '../../review/resolveReviewer.ts'
import {useContentHash} from '../../review/useContentHash.ts'
import {useToday} from '../../review/useToday.ts'
import {ActionDialog} from '../dialogs/ActionDialog.tsx'
import type {DocumentTarget} from '../DocumentTarget.ts'
import {ChangedMeanwhile} from './ChangedMeanwhile.tsx'
import {Fault} from './Fault.tsx'
import {toDueFault} from './toDueFault.ts'
import {ReviewedDocument} from './ReviewedDocument.tsx'
import {useRecording} from './useRecording.ts'

/** Asks a clinician to confirm what they read and until when it holds, and records it. */
export function RecordReviewForm(props: {
  readonly target: DocumentTarget
  readonly document: SanityDocument
  readonly reviewer: Extract<ReviewerStanding, {status: 'eligible'}>
  readonly onClose: () => void
  /** Settles when the document is published, or the reason against it is shown. */
  readonly onPublish: () => Promise<void>
}) {
  const {target, document, reviewer, onClose, onPublish} = props
  const ids = {due: useId(), dueHelp: useId()}
  const today = useToday()
  const latestDue = toNextReviewDue(document['riskTier'], today)
  const hash = useContentHash(document)
  const [readHash, setReadHash] = useState<string>()
  if (readHash === undefined && hash !== undefined) setReadHash(hash)
  const [isConfirmed, setConfirmed] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [due, setDue] = useState(latestDue)
  const confirmRef = useRef<HTMLInputElement>(null)
  const record = useRecording(target)
  const [isBusy, setBusy] = useState(false)
  const [wasChanged, setWasChanged] = useState(false)
  const isChanged = wasChanged || (readHash !== undefined && hash !== readHash)
  const dueFault = toDueFault(due, today, document['riskTier'])
  const confirmFault =
    isAsked && !isConfirmed ? 'Confirm this first: the review says that you did.' : undefined

  const submit = async (andPublish: boolean) => {
    setAsked(true)
    if (isChanged || dueFault || readHash === undefined) return
    if (!isConfirmed) {
      confirmRef.current?.focus()
      return
    }
    setBusy(true)
    const review = {readHash, personId: reviewer.personId, today, nextReviewDue: due}
    const outcome = await record(review)
    setWasChanged(outcome === 'changed')
    if (outcome === 'recorded') await (andPublish ? onPublish() : onClose())
    setBusy(false)
  }

  return (
    <ActionDialog
      header="Record a review"
      onClose={onClose}
      footer={
        <Flex gap={2} justify="flex-end" wrap="wrap">
          <Button text="Cancel" mode="bleed" onClick={onClose} />
          <Button text="Record" mode="ghost" disabled={isBusy} onClick={() => void submit(false)} />
          <Button text="Record and publish" loading={isBusy} onClick={() => void submit(true)} />
        </Flex>
      }
    >
      <Stack gap={5}>
        {hash !== undefined && <ReviewedDocument document={document} contentHash={hash} />}
        <Text size={1}>
          You record it as <strong>{reviewer.name}</strong>, on what the form shows now.
        </Text>
        <Stack gap={3}>
          <Text as="label" size={1} weight="semibold" htmlFor={ids.due}>
            Next review due
          </Text>
          <TextInput
            id={ids.due}
            type="date"
            value={due}
            min={today}
            max={latestDue}
            aria-describedby={ids.dueHelp}
            aria-invalid={dueFault !== undefined}
            onChange={(event) => setDue(event.currentTarget.value)}
          />
          <Text id={ids.dueHelp} size={1} muted>
            The risk of this document sets the latest day. It may be earlier.
          </Text>
          <Fault text={dueFault} />
        </Stack>
        {isChanged ? (
          <ChangedMeanwhile
            onReadAgain={() => {
              setReadHash(hash)
              setWasChanged(false)
              setConfirmed(false)
            }}
          />
        ) : (
          <Stack gap={3}>
            <Flex gap={3} align="center" as="label">
              <Checkbox
                ref={confirmRef}
                checked={isConfirmed}
                aria-invalid={confirmFault !== undefined}
                onChange={(event) => setConfirmed(event.currentTarget.checked)}
              />
              <Text size={1}>I have read this document and its sources, and did not write it</Text>
            </Flex>
            <Fault text={confirmFault} />
          </Stack>
        )}
      </Stack>
    </ActionDialog>
  )
}
