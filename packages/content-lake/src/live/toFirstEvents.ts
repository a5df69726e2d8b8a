import type {Dataset} from '../datasets/Dataset.ts'
import type {ServerEvent} from '../listen/createEventStream.ts'
import type {LiveOptions} from './parseLiveOptions.ts'
import {toLiveEvent} from './toLiveEvent.ts'
import {fromPosition, toPosition} from './toPosition.ts'

/** A reader that missed more reads everything anew: for the lake that is less work than to read the log. */
const mostMissed = 200

/**
 * What a reader hears first: `welcome`, then whatever it missed since the event with `lastEventId`. Where that cannot be told, `restart`
 * comes first: all that it has read before may be out of date.
 */
export function toFirstEvents(
  dataset: Dataset,
  options: LiveOptions,
  lastEventId: string | null,
): readonly ServerEvent[] {
  if (!lastEventId) return [{event: 'welcome', id: toPosition(dataset.store), data: {}}]
  const missed = toMissedEvents(dataset, options, lastEventId)
  // The position stays where it was until the events that lead from there have arrived.
  if (missed) return [{event: 'welcome', id: lastEventId, data: {}}, ...missed]
  const id = toPosition(dataset.store)
  return [
    {event: 'restart', id, data: {}},
    {event: 'welcome', id, data: {}},
  ]
}

function toMissedEvents(
  dataset: Dataset,
  options: LiveOptions,
  lastEventId: string,
): readonly ServerEvent[] | undefined {
  const fromSequence = fromPosition(lastEventId, dataset.store)
  if (fromSequence === undefined) return undefined
  const range = {fromSequence, onlyPublic: !options.includesDrafts, limit: mostMissed + 1}
  const missed = dataset.store.transactions(range)
  if (missed.length > mostMissed) return undefined
  return missed.flatMap((transaction) => toLiveEvent(transaction, options, dataset) ?? [])
}
