import type {TransactionRange} from '../store/DatasetStore.ts'
import {InvalidHistoryRequestError} from './InvalidHistoryRequestError.ts'
import {parseTime} from './parseHistoryMoment.ts'

const usualLimit = 100
const largestLimit = 10_000

/** Reads which part of the log a request asks for; every bound is inclusive. An empty value is no bound. */
export function parseHistoryRange(search: URLSearchParams): TransactionRange {
  const text = (name: string) => search.get(name) || undefined
  const [fromTransaction, toTransaction] = [text('fromTransaction'), text('toTransaction')]
  const [fromTime, toTime] = [text('fromTime'), text('toTime')]
  return {
    ...(fromTransaction ? {fromTransaction} : {}),
    ...(toTransaction ? {toTransaction} : {}),
    ...(fromTime ? {fromTime: parseTime('fromTime', fromTime)} : {}),
    ...(toTime ? {toTime: parseTime('toTime', toTime)} : {}),
    limit: parseLimit(text('limit')),
    reverse: search.get('reverse') === 'true',
  }
}

function parseLimit(text: string | undefined): number {
  const limit = text === undefined ? usualLimit : Number(text)
  if (!Number.isInteger(limit) || limit < 1) {
    throw new InvalidHistoryRequestError(`"limit" must be a whole number above 0, not ${text}.`)
  }
  return Math.min(limit, largestLimit)
}
