import {toDay} from '@iop-content/schemas/review'
import {useSyncExternalStore} from 'react'

/** Today as `2026-01-31`, in UTC as all days of a review. A form that stays open over night learns of the new day. */
export function useToday(): string {
  return useSyncExternalStore(watchTheClock, readToday)
}

function watchTheClock(onTick: () => void): () => void {
  const timer = setInterval(onTick, 60_000)
  return () => clearInterval(timer)
}

function readToday(): string {
  return toDay(new Date())
}
