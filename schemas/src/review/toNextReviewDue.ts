import {riskTiers} from './riskTiers.ts'

/** The day by which a document of this risk tier is reviewed again, after a review on `today` (both `2026-01-31`); a month's last day where the day does not exist. */
export const toNextReviewDue = (riskTier: unknown, today: string): string => {
  const months = riskTiers.find(({value}) => value === riskTier)?.monthsBetweenReviews ?? 12
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const due = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
  return due.toISOString().slice(0, 10)
}
